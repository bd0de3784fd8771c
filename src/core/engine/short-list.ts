import type { Library } from '../library/library'
import type { Exposure, Shortfall } from '../plan/plan'
import type { DpiContext } from '../questionnaire/context'
import { FOUNDATIONAL, type Gate, isStructural, type Principle, type Risk } from '../questionnaire/vocabulary'
import type { Scored } from './score-safeguards'

const EFFORT = { S: 0, M: 1, L: 2 } as const

/** The five risks that the short list covers: the highest, at most three of them structural (rule E9). */
export function topRisksOf(library: Library, exposures: readonly Exposure[]): readonly Risk[] {
  const { topRisks, topStructural } = library.settings.shortList
  let structural = 0
  return exposures
    .map((each) => each.risk)
    .filter((risk) => !isStructural(risk) || structural++ < topStructural)
    .slice(0, topRisks)
}

/**
 * Rule E9: 10 to 15 items that cover each top risk twice. What must be there enters first, then coverage, then what
 * adds most; swaps mend what greed chose badly. `scored` comes best first; returns the ids chosen.
 */
export function chooseShortList(
  library: Library,
  context: DpiContext,
  scored: readonly Scored[],
  exposures: readonly Exposure[],
  nextGate: Gate | null,
): ReadonlySet<string> {
  const { most, least, leastGain } = library.settings.shortList
  if (scored.length <= least) return new Set(scored.map((each) => each.safeguard.id))
  const list = new ShortList(library, exposures)
  for (const item of firstOnes(library, context, scored, nextGate)) list.mustHave(item)
  for (const item of ofNextGate(scored, nextGate))
    list.tryToAdd(item, most - library.settings.shortList.topRisks)
  const pool = scored.slice(0, POOL)
  list.cover(poolFor(library, scored, list.topRisks, pool))
  while (list.size < most) {
    const best = list.bestOf(pool)
    if (!best || (list.size >= least && list.gainOf(best) < leastGain)) break
    list.add(best)
  }
  fillUp(list, scored, least)
  list.improve(pool)
  list.repair(scored)
  return list.ids()
}

/** Beyond the best 200 by score nothing can win a place by coverage. */
const POOL = 200

/** One item each of the principles that no short list goes without, then the emergency minimum. */
function firstOnes(
  library: Library,
  context: DpiContext,
  scored: readonly Scored[],
  nextGate: Gate | null,
): readonly Scored[] {
  const minimum = context.isEmergency ? scored.filter((item) => item.safeguard.emergencyMinimum) : []
  const musts = library.settings.shortList.musts.flatMap((principle) => {
    const ofPrinciple = scored.filter((item) => item.safeguard.principle === principle)
    return (
      ofPrinciple.find((item) => minimum.includes(item)) ??
      ofPrinciple.find((item) => item.isGateAhead && item.gate === nextGate) ??
      ofPrinciple.find((item) => item.mode !== 'catch-up') ??
      ofPrinciple[0] ??
      []
    )
  })
  return [...musts, ...minimum]
}

function ofNextGate(scored: readonly Scored[], nextGate: Gate | null): readonly Scored[] {
  return nextGate === null ? [] : scored.filter((item) => item.isGateAhead && item.gate === nextGate)
}

/** For coverage also what stands far down by score, where nothing better carries a top risk. */
function poolFor(
  library: Library,
  scored: readonly Scored[],
  topRisks: readonly Risk[],
  pool: readonly Scored[],
): readonly Scored[] {
  const wanted = library.settings.shortList.coverEach * 4
  const extra = topRisks.flatMap((risk) =>
    scored.filter((item) => risk in item.safeguard.risks).slice(0, wanted),
  )
  return [...new Set([...pool, ...extra])]
}

/** Where caps leave fewer than the least, the best of the rest that the caps still let in. */
function fillUp(list: ShortList, scored: readonly Scored[], least: number): void {
  for (const item of scored) {
    if (list.size >= least) return
    list.tryToAdd(item, least)
  }
}

/** The list while it grows: what it covers, how full its caps are. */
class ShortList {
  private readonly chosen = new Map<string, Scored>()
  private readonly fixed = new Set<string>()
  private readonly musts = new Set<string>()
  private readonly exposureOf: ReadonlyMap<Risk, number>
  /** Share of each risk still open: the product of (1 − strength/4) over the chosen. */
  private open = new Map<Risk, number>()
  readonly topRisks: readonly Risk[]

  constructor(
    private readonly library: Library,
    exposures: readonly Exposure[],
  ) {
    this.exposureOf = new Map(exposures.map((each) => [each.risk, each.exposure]))
    this.topRisks = topRisksOf(library, exposures)
  }

  get size(): number {
    return this.chosen.size
  }

  ids(): ReadonlySet<string> {
    return new Set(this.chosen.keys())
  }

  /** What no short list goes without; it is not taken out again. */
  mustHave(item: Scored): void {
    this.tryToAdd(item, this.library.settings.shortList.most)
    if (this.chosen.has(item.safeguard.id)) this.musts.add(item.safeguard.id)
  }

  /** Adds what enters first; only a risk that would stay uncovered takes its place. */
  tryToAdd(item: Scored, most: number): void {
    if (this.size >= most || !this.fits(item)) return
    this.add(item)
    this.fixed.add(item.safeguard.id)
  }

  add(item: Scored): void {
    this.chosen.set(item.safeguard.id, item)
    for (const [risk, strength] of risksOf(item)) this.open.set(risk, this.openOf(risk) * (1 - strength / 4))
  }

  /** Adds the best item for each top risk until it is covered as often as asked, or nothing is left for it. */
  cover(pool: readonly Scored[]): void {
    const { coverEach, most } = this.library.settings.shortList
    for (;;) {
      const open = this.topRisks.filter((risk) => this.timesCovered(risk) < coverEach)
      const useful = pool.filter((item) => open.some((risk) => risk in item.safeguard.risks))
      const best = this.bestOf(
        useful,
        (item) => 1000 * open.filter((risk) => risk in item.safeguard.risks).length,
      )
      if (!best || this.size >= most) return
      this.add(best)
    }
  }

  bestOf(pool: readonly Scored[], bonus: (item: Scored) => number = () => 0): Scored | null {
    let best: Scored | null = null
    let bestGain = Number.NEGATIVE_INFINITY
    for (const item of pool) {
      const gain = this.gainOf(item) + bonus(item)
      if (gain > bestGain && this.fits(item)) {
        best = item
        bestGain = gain
      }
    }
    return best
  }

  /** What an item adds to the objective: exposure newly covered, its score's share, effort against near-ties. */
  gainOf(item: Scored): number {
    const { scoreWeight, effortWeight } = this.library.settings.shortList
    const covered = risksOf(item).reduce(
      (sum, [risk, strength]) => sum + ((this.exposureOf.get(risk) ?? 0) * this.openOf(risk) * strength) / 4,
      0,
    )
    return covered + scoreWeight * item.score - effortWeight * effortOf(item)
  }

  /** Swaps a chosen item for one outside while the whole gains and no cover is lost. */
  improve(pool: readonly Scored[]): void {
    for (let round = 0; round < this.size; round++) if (!this.swapOnce(pool)) return
  }

  private swapOnce(pool: readonly Scored[]): boolean {
    for (const item of [...this.chosen.values()]) {
      if (this.fixed.has(item.safeguard.id)) continue
      const before = this.coverage()
      this.remove(item)
      const gain = this.gainOf(item)
      const better = pool.find(
        (other) =>
          other !== item &&
          this.gainOf(other) > gain + 1e-9 &&
          this.fits(other) &&
          this.coverageWith(other) >= before,
      )
      this.add(better ?? item)
      if (better) return true
    }
    return false
  }

  /** Where caps or places ran out before a top risk was covered, lets what covers it take another's place. */
  repair(scored: readonly Scored[]): void {
    for (let round = 0; round < this.size; round++) if (!this.repairOnce(scored)) return
  }

  private repairOnce(scored: readonly Scored[]): boolean {
    const { coverEach } = this.library.settings.shortList
    const open = this.topRisks.filter((risk) => this.timesCovered(risk) < coverEach)
    if (open.length === 0) return false
    const candidates = scored.filter((item) => open.some((risk) => risk in item.safeguard.risks))
    const before = this.coverage()
    for (const item of this.leastNeededFirst()) {
      this.remove(item)
      const better = candidates.find((other) => this.fits(other) && this.coverageWith(other) > before)
      this.add(better ?? item)
      if (better) return true
    }
    return false
  }

  private leastNeededFirst(): readonly Scored[] {
    const isFixed = (item: Scored): number => Number(this.fixed.has(item.safeguard.id))
    return [...this.chosen.values()]
      .filter((item) => !this.musts.has(item.safeguard.id))
      .sort((a, b) => isFixed(a) - isFixed(b) || a.score - b.score)
  }

  private remove(item: Scored): void {
    this.chosen.delete(item.safeguard.id)
    const rest = [...this.chosen.values()]
    this.chosen.clear()
    this.open = new Map()
    for (const each of rest) this.add(each)
  }

  private fits(item: Scored): boolean {
    const { perPrinciple, catchUps } = this.library.settings.shortList
    if (this.chosen.has(item.safeguard.id)) return false
    if (isCatchUp(item) && this.count(isCatchUp) >= catchUps) return false
    return this.count((each) => each.safeguard.principle === item.safeguard.principle) < perPrinciple
  }

  private count(test: (item: Scored) => boolean): number {
    let count = 0
    for (const item of this.chosen.values()) if (test(item)) count++
    return count
  }

  private timesCovered(risk: Risk): number {
    return this.count((item) => risk in item.safeguard.risks)
  }

  /** How much of the wanted cover of the top risks is there. */
  private coverage(): number {
    const { coverEach } = this.library.settings.shortList
    return this.topRisks.reduce((sum, risk) => sum + Math.min(coverEach, this.timesCovered(risk)), 0)
  }

  private coverageWith(item: Scored): number {
    this.chosen.set(item.safeguard.id, item)
    const coverage = this.coverage()
    this.chosen.delete(item.safeguard.id)
    return coverage
  }

  private openOf(risk: Risk): number {
    return this.open.get(risk) ?? 1
  }
}

/** Nobody in the plan has work of this stage on it: all that is left is to catch up. */
function isCatchUp(item: Scored): boolean {
  return item.mode === 'catch-up'
}

function risksOf(item: Scored): readonly (readonly [Risk, number])[] {
  return Object.entries(item.safeguard.risks) as [Risk, number][]
}

function effortOf(item: Scored): number {
  const active = new Set(item.parts.map((part) => part.action))
  const efforts = item.safeguard.actions
    .filter((action) => active.has(action.id))
    .map((action) => EFFORT[action.effort])
  return Math.max(0, ...efforts)
}

/** What the items that apply cannot give: a top risk covered too seldom, a foundational principle without an item. */
export function shortfallsOf(
  library: Library,
  scored: readonly Scored[],
  chosen: ReadonlySet<string>,
  topRisks: readonly Risk[],
): readonly Shortfall[] {
  const { coverEach } = library.settings.shortList
  const priority = scored.filter((item) => chosen.has(item.safeguard.id))
  const risks = topRisks
    .filter((risk) => priority.filter((item) => risk in item.safeguard.risks).length < coverEach)
    .map((risk) => ({ risk, available: scored.filter((item) => risk in item.safeguard.risks).length }))
  const principles = (FOUNDATIONAL as readonly Principle[])
    .map((principle) => ({
      principle,
      available: scored.filter((item) => item.safeguard.principle === principle).length,
    }))
    .filter((each) => each.available === 0)
  return [...risks, ...principles]
}
