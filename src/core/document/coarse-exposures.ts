import type { EditedPlan } from '../plan/apply-edits'
import { RISKS } from '../questionnaire/vocabulary'
import { type Heat } from './plan-document'
import { heatOf } from './phrases'

/** The middle of each level: what an exposure counts as where its figure would give an answer away. */
const MIDDLES: readonly [number, number, number, number, number] = [15, 37, 52, 67, 87]

/**
 * The plan for readers who may not see its confidential answers: every exposure is the middle of its level, equal
 * levels stand in the framework's order, and no reason has points. Whatever a section works out of it, bars, ratings
 * or what is left of a risk, is then no finer than the level.
 */
export function withCoarseExposures(plan: EditedPlan): EditedPlan {
  const levels = new Map(plan.exposures.map(({ risk, exposure }) => [risk, heatOf(exposure)]))
  const levelOf = (risk: (typeof RISKS)[number]): Heat => levels.get(risk) ?? 0
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
  }
}
