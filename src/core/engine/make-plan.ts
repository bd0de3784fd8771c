import type { Library } from '../library/library'
import type { Plan, PlanItem, PlannedGate, PlanPart, Schedule } from '../plan/plan'
import type { DpiContext } from '../questionnaire/context'
import { askOthers } from './ask-others'
import { findOutFirst, notAssessedIn } from './find-out'
import { indexLibrary } from './index-library'
import { measureExposures } from './measure-exposures'
import { datesWithoutStep, planGates } from './plan-gates'
import { scheduleItems } from './schedule-items'
import { type Scored, scoreSafeguards } from './score-safeguards'
import { selectSafeguards } from './select-safeguards'
import { chooseShortList, shortfallsOf, topRisksOf } from './short-list'
import { Verdicts } from './verdicts'

/** The whole engine: measure, select, weigh, choose, order. Same library and answers, same plan (rule E1). */
export function makePlan(library: Library, context: DpiContext): Plan {
  const { exposures, gates, verdicts, scored, chosen, priority, calendar } = weigh(library, context)
  const topRisks = topRisksOf(library, exposures)
  return {
    libraryVersion: library.version,
    context,
    horizonMonths: context.horizonMonths ?? library.settings.schedule.horizonMonths,
    exposures,
    topRisks,
    gates: calendar.gates,
    dates: datesWithoutStep(library, context, gates),
    items: toItems(scored, priority, chosen, verdicts, calendar),
    shortfalls: shortfallsOf(library, scored, priority, topRisks),
    findOut: findOutFirst(library, context, scored),
    notAssessed: notAssessedIn(context),
    asks: askOthers(context, priority),
    furtherAsks: askOthers(
      context,
      scored.filter((item) => !chosen.has(item)),
    ),
  }
}

/** The short list alone, by id: what "what if" asks for a hundred times, without words. */
export function shortListOf(library: Library, context: DpiContext): ReadonlySet<string> {
  return new Set(Array.from(weigh(library, context).chosen, (item) => item.safeguard.id))
}

function weigh(library: Library, context: DpiContext) {
  const exposures = measureExposures(library, context)
  const gates = planGates(library, context)
  const verdicts = new Verdicts(indexLibrary(library), context)
  const selected = selectSafeguards(library, context, verdicts)
  const scored = scoreSafeguards(library, context, verdicts, selected, exposures, gates)
  const choose = (most: number): ReadonlySet<Scored> =>
    chooseShortList(library, context, scored, exposures, gates, verdicts, most)
  return { exposures, gates, verdicts, scored, ...chooseWhatFits(library, context, scored, gates, choose) }
}

/**
 * A list of which many find no room at their lead is no list of priorities: it is chosen again with fewer places, down
 * to the least (rule E9).
 */
function chooseWhatFits(
  library: Library,
  context: DpiContext,
  scored: readonly Scored[],
  gates: readonly PlannedGate[],
  choose: (most: number) => ReadonlySet<Scored>,
) {
  const { most, least, withoutRoom } = library.settings.shortList
  for (let places = most; ;) {
    const chosen = choose(places)
    const priority = scored.filter((item) => chosen.has(item))
    const calendar = scheduleItems(library, context, scored, priority, gates)
    const left = priority.filter((item) => hasNoRoom(calendar.schedules.get(item))).length
    if (left <= withoutRoom || chosen.size <= least) return { chosen, priority, calendar }
    places = Math.max(least, chosen.size - Math.ceil((left - withoutRoom) / 2))
  }
}

const hasNoRoom = (schedule: Schedule | undefined): boolean =>
  schedule?.state === 'unscheduled' && schedule.reason === 'no-capacity'

type Calendar = ReturnType<typeof scheduleItems>

const IN_ANNEX: Schedule = { state: 'unscheduled', reason: 'annex' }
const NOTHING: readonly string[] = []

/** The short list first, then the annex, each by score. */
function toItems(
  scored: readonly Scored[],
  priority: readonly Scored[],
  chosen: ReadonlySet<Scored>,
  verdicts: Verdicts,
  calendar: Calendar,
): readonly PlanItem[] {
  const met = new Set(scored.filter((item) => item.mode === 'upkeep').map((item) => item.safeguard.id))
  const items = priority.map((item) => toItem(item, 'priority', verdicts, calendar, met))
  for (const item of scored) if (!chosen.has(item)) items.push(toItem(item, 'annex', verdicts, calendar, met))
  return items
}

function toItem(
  scored: Scored,
  tier: PlanItem['tier'],
  verdicts: Verdicts,
  calendar: Calendar,
  met: ReadonlySet<string>,
): PlanItem {
  const { safeguard, indexed } = scored
  return {
    id: safeguard.id,
    principle: safeguard.principle,
    kind: safeguard.kind,
    risks: safeguard.risks,
    score: scored.score,
    reasons: scored.reasons,
    tier,
    verdict: scored.verdict,
    mode: scored.mode,
    isSelfAssessed: scored.isSelfAssessed,
    dependsOn: stillMissing(indexed.prerequisites, met),
    gate: gateToPass(scored, calendar.gates),
    accountable: safeguard.accountable,
    lead: scored.lead,
    parts: partsWithInterim(scored, calendar),
    confirmFirst: scored.confirmFirst,
    adaptations: adaptationsOf(indexed, verdicts),
    schedule: calendar.schedules.get(scored) ?? IN_ANNEX,
  }
}

/** None where its own part has the step behind that another part has ahead: its dates have nothing to do with that. */
function gateToPass({ gate, isGateAhead }: Scored, ahead: readonly PlannedGate[]): PlanItem['gate'] {
  return isGateAhead || !ahead.some((each) => each.gate === gate) ? gate : null
}

/** What the answers show as met holds up nothing. */
function stillMissing(prerequisites: readonly string[], met: ReadonlySet<string>): readonly string[] {
  return prerequisites.some((id) => met.has(id)) ? prerequisites.filter((id) => !met.has(id)) : prerequisites
}

function partsWithInterim(scored: Scored, calendar: Calendar): readonly PlanPart[] {
  if (!calendar.withInterim.has(scored)) return scored.parts
  const withInterim = new Set(
    scored.safeguard.actions.filter((action) => action.interim !== undefined).map((action) => action.id),
  )
  return scored.parts.map((part) => (withInterim.has(part.action) ? { ...part, hasInterim: true } : part))
}

function adaptationsOf({ adaptations }: Scored['indexed'], verdicts: Verdicts): readonly string[] {
  let called: string[] | null = null
  for (const { id, when } of adaptations) if (verdicts.of(when) === 'yes') (called ??= []).push(id)
  return called ?? NOTHING
}
