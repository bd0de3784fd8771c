import type { Library } from '../library/library'
import type { Plan, PlanItem, PlanPart, Schedule } from '../plan/plan'
import type { DpiContext } from '../questionnaire/context'
import { askOthers } from './ask-others'
import { findOutFirst, notAssessedIn } from './find-out'
import { evaluate } from './evaluate'
import { measureExposures } from './measure-exposures'
import { planGates } from './plan-gates'
import { compareScored, scheduleItems } from './schedule-items'
import { type Scored, scoreSafeguards } from './score-safeguards'
import { selectSafeguards } from './select-safeguards'
import { chooseShortList, shortfallsOf, topRisksOf } from './short-list'

/** The whole engine: measure, select, weigh, choose, order. Same library and answers, same plan (rule E1). */
export function makePlan(library: Library, context: DpiContext): Plan {
  const exposures = measureExposures(library, context)
  const gates = planGates(library, context)
  const selected = selectSafeguards(library, context)
  const scored = [...scoreSafeguards(library, context, selected, exposures, gates)].sort(compareScored)
  const topRisks = topRisksOf(library, exposures)
  const chosen = chooseShortList(library, context, scored, exposures, gates[0]?.gate ?? null)
  const calendar = scheduleItems(library, context, scored, chosen, gates)
  const priority = scored.filter((item) => chosen.has(item.safeguard.id))
  const annex = scored.filter((item) => !chosen.has(item.safeguard.id))
  return {
    libraryVersion: library.version,
    context,
    horizonMonths: context.horizonMonths ?? library.settings.schedule.horizonMonths,
    exposures,
    topRisks,
    gates: calendar.gates,
    items: [
      ...priority.map((item) => toItem(item, 'priority', context, calendar)),
      ...annex.map((item) => toItem(item, 'annex', context, calendar)),
    ],
    shortfalls: shortfallsOf(library, scored, chosen, topRisks),
    findOut: findOutFirst(library, context, scored),
    notAssessed: notAssessedIn(context),
    asks: askOthers(context, priority),
  }
}

type Calendar = ReturnType<typeof scheduleItems>

function toItem(scored: Scored, tier: PlanItem['tier'], context: DpiContext, calendar: Calendar): PlanItem {
  const { safeguard } = scored
  const schedule: Schedule = calendar.schedules.get(safeguard.id) ?? { state: 'unscheduled', reason: 'annex' }
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
    dependsOn: safeguard.dependsOn.filter((each) => each.strength === 'hard').map((each) => each.id),
    gate: scored.gate,
    accountable: safeguard.accountable,
    lead: scored.lead,
    parts: partsWithInterim(scored, calendar),
    confirmFirst: scored.confirmFirst,
    adaptations: safeguard.adaptations
      .filter((each) => evaluate(each.when, context) === 'yes')
      .map((each) => each.id),
    schedule,
  }
}

function partsWithInterim(scored: Scored, calendar: Calendar): readonly PlanPart[] {
  if (!calendar.withInterim.has(scored.safeguard.id)) return scored.parts
  const withInterim = new Set(
    scored.safeguard.actions.filter((action) => action.interim !== undefined).map((action) => action.id),
  )
  return scored.parts.map((part) => (withInterim.has(part.action) ? { ...part, hasInterim: true } : part))
}
