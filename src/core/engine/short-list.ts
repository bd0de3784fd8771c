import type { Library } from '../library/library'
import type { Exposure, PlannedGate, Shortfall } from '../plan/plan'
import type { DpiContext } from '../questionnaire/context'
import { FOUNDATIONAL, type Gate, isStructural, type Risk } from '../questionnaire/vocabulary'
import { GrowingList } from './growing-list'
import { answersTo, datesWithoutStep } from './plan-gates'
import type { Scored } from './score-safeguards'
import type { Verdicts } from './verdicts'
import { monthsOf, renewalMonth } from './work-months'

/** The risks that the short list covers: what cannot be undone, then the highest, few of them structural (rule E9). */
export function topRisksOf(library: Library, exposures: readonly Exposure[]): readonly Risk[] {
  const { topRisks, topStructural, alwaysTop } = library.settings.shortList
  const isSure = ({ risk, exposure }: Exposure): boolean =>
    exposure >= alwaysTop.from && alwaysTop.risks.includes(risk)
  let structural = 0
  const ranked = [...exposures].sort((a, b) => Number(isSure(b)) - Number(isSure(a)))
  const top = ranked
    .filter(({ risk }) => !isStructural(risk) || structural++ < topStructural)
    .slice(0, topRisks)
  return exposures.filter((each) => top.includes(each)).map((each) => each.risk)
}

/**
 * Rule E9: 10 to 15 items that cover each top risk twice. What must be there enters first, then coverage, then what
 * adds most; swaps mend what greed chose badly. `scored` comes best first; returns what is chosen, at most `most`.
 */
export function chooseShortList(
  library: Library,
  context: DpiContext,
  scored: readonly Scored[],
  exposures: readonly Exposure[],
  gates: readonly PlannedGate[],
  verdicts: Verdicts,
  most: number,
): ReadonlySet<Scored> {
  const { least, leastGain, gateItems, upkeepItems, pool: poolSize } = library.settings.shortList
  const within = scored.filter((item) => isWithinReach(library, context, item))
  if (within.length <= least) return new Set(within)
  const list = new GrowingList(library, exposures, topRisksOf(library, exposures))
  const pool = within.slice(0, poolSize)
  for (const item of firstOnes(library, context, within)) list.mustHave(item, most)
  const room = list.size + gateItems
  const answers = answering(library, context, gates, within)
  const isCalm = exposures.every((each) => each.exposure < library.settings.shortList.upkeepBelow)
  const missing = isCalm ? within.filter((item) => isMissing(item, verdicts)).slice(0, upkeepItems) : []
  const firstIn = new Set([...answers, ...missing])
  for (const item of firstIn) list.tryToAdd(item, most)
  const kept = isCalm ? within.filter((item) => item.mode === 'upkeep') : []
  for (const item of kept.slice(0, upkeepItems - missing.length)) list.tryToAdd(item, most)
  const gated = ofGate(within, gates[0]?.gate ?? null)
  addUntil(list, gated, Math.min(room, most))
  list.cover(withExtra(library, within, list.topRisks, pool), most)
  while (list.size < most) {
    const best = list.bestOf(pool)
    if (!best || (list.size >= least && list.gainOf(best) < leastGain)) break
    list.add(best)
  }
  // Where caps leave fewer than the least, the best of the rest that the caps still let in.
  addUntil(list, within, least)
  list.improve(pool, new Set(gated.filter((item) => !firstIn.has(item))))
  list.repair(within)
  return list.items()
}

/** What only a new contract can hold is no priority of a plan that ends before there is one. */
function isWithinReach(library: Library, context: DpiContext, item: Scored): boolean {
  const horizon = context.horizonMonths ?? library.settings.schedule.horizonMonths
  const start = renewalMonth(library, context, item)
  return start === 0 || start + monthsOf(item, library) <= horizon
}

/** One item each of the principles that no short list goes without, then the emergency minimum. */
function firstOnes(library: Library, context: DpiContext, scored: readonly Scored[]): readonly Scored[] {
  const minimum = context.isEmergency ? scored.filter((item) => item.safeguard.emergencyMinimum) : []
  const musts = library.settings.shortList.musts.flatMap(({ principle, prefer }) => {
    const ofPrinciple = scored.filter((item) => item.safeguard.principle === principle)
    return (
      ofPrinciple.find(
        (item) => item.safeguard.id === prefer && item.mode !== 'upkeep' && item.mode !== 'ahead',
      ) ??
      ofPrinciple.find((item) => item.mode !== 'catch-up') ??
      ofPrinciple[0] ??
      []
    )
  })
  return [...musts, ...minimum]
}

/**
 * Where a gate ahead gives a reason to hold or to limit, the plan holds what would take the reason away, and what a
 * date without a step asks for; in an emergency only what answers a hold, for institutions are not built in a flood.
 */
function answering(
  library: Library,
  context: DpiContext,
  gates: readonly PlannedGate[],
  scored: readonly Scored[],
): readonly Scored[] {
  const reasons = [...gates.flatMap((gate) => gate.reasons), ...datesWithoutStep(library, context, gates)]
  const answers = new Set(
    answersTo(library, reasons, (rule) => !context.isEmergency || rule.verdict === 'hold'),
  )
  return scored.filter((item) => answers.has(item.safeguard.id))
}

/** Its purpose could be met, and the answers say that it is not: what to build first where all else is kept alive. */
function isMissing({ indexed: { upkeepWhen } }: Scored, verdicts: Verdicts): boolean {
  return upkeepWhen !== null && verdicts.of(upkeepWhen) === 'no'
}

/** What the next gate waits for, and what a passed one should have waited for. */
function ofGate(scored: readonly Scored[], nextGate: Gate | null): readonly Scored[] {
  return scored.filter((item) => item.gate !== null && (!item.isGateAhead || item.gate === nextGate))
}

/** For coverage also what stands far down by score, where nothing better carries a top risk. */
function withExtra(
  library: Library,
  scored: readonly Scored[],
  topRisks: readonly Risk[],
  pool: readonly Scored[],
): readonly Scored[] {
  const { poolEachRisk } = library.settings.shortList
  const extra = topRisks.flatMap((risk) => {
    const found: Scored[] = []
    for (const item of scored) {
      if (found.length === poolEachRisk) break
      if (risk in item.safeguard.risks) found.push(item)
    }
    return found
  })
  return [...new Set([...pool, ...extra])]
}

function addUntil(list: GrowingList, items: readonly Scored[], size: number): void {
  for (const item of items) {
    if (list.size >= size) return
    list.tryToAdd(item, size)
  }
}

/** What the short list cannot give: a top risk covered too seldom, a foundational principle without any item. */
export function shortfallsOf(
  library: Library,
  scored: readonly Scored[],
  priority: readonly Scored[],
  topRisks: readonly Risk[],
): readonly Shortfall[] {
  const { coverEach } = library.settings.shortList
  const risks = topRisks
    .filter((risk) => priority.filter((item) => risk in item.safeguard.risks).length < coverEach)
    .map((risk) => ({ risk, available: scored.filter((item) => risk in item.safeguard.risks).length }))
  const principles = FOUNDATIONAL.filter(
    (principle) => !scored.some((item) => item.safeguard.principle === principle),
  ).map((principle) => ({ principle, available: 0 }))
  return [...risks, ...principles]
}
