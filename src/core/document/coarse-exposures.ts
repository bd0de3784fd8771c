import type { EditedPlan } from '../plan/apply-edits'
import type { Reason } from '../plan/plan'
import { type Risk, RISKS } from '../questionnaire/vocabulary'
import type { Heat } from './plan-document'
import { heatOf } from './heat-of'

/** The middle of each level: what an exposure counts as where its figure would give an answer away. */
const MIDDLES: readonly [number, number, number, number, number] = [15, 37, 52, 67, 87]

/**
 * The plan for readers who may not see its confidential answers: every exposure is the middle of its level, equal
 * levels stand in the framework's order, and no reason has points. Whatever a section works out of it, bars, ratings
 * or what is left of a risk, is then no finer than the level.
 */
export function withCoarseExposures(plan: EditedPlan): EditedPlan {
  const levels = new Map(plan.exposures.map(({ risk, exposure }) => [risk, heatOf(exposure)]))
  const levelOf = (risk: Risk): Heat => levels.get(risk) ?? 0
  const byLevel = [...RISKS].sort((a, b) => levelOf(b) - levelOf(a))
  return {
    ...plan,
    exposures: byLevel.flatMap((risk) =>
      plan.exposures
        .filter((each) => each.risk === risk)
        .map((each) => ({
          ...each,
          exposure: MIDDLES[levelOf(risk)],
          reasons: each.reasons.map((reason) => ({ ...reason, points: 0 })),
        })),
    ),
    topRisks: byLevel.filter((risk) => plan.topRisks.includes(risk)),
    items: plan.items.map((item) => ({ ...item, score: 0, reasons: coarseReasons(item.reasons, levelOf) })),
  }
}

/** What says most about this country comes first, whatever it weighs. */
const REASONS = [
  'emergency',
  'raised',
  'moves-up',
  'gate',
  'stage',
  'foundational',
  'enables',
  'unconfirmed',
  'upkeep',
  'risk',
] as const satisfies readonly Reason['kind'][]

/** Reasons that only speak for or against: no weight, and no order that would tell one. */
function coarseReasons(reasons: readonly Reason[], levelOf: (risk: Risk) => Heat): readonly Reason[] {
  return reasons
    .map((reason): Reason => {
      const points = Math.sign(reason.points)
      return reason.kind === 'risk'
        ? { ...reason, exposure: MIDDLES[levelOf(reason.risk)], points }
        : { ...reason, points }
    })
    .sort(
      (a, b) =>
        REASONS.indexOf(a.kind) - REASONS.indexOf(b.kind) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1),
    )
}
