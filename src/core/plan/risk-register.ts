import type { EngineSettings } from '../library/settings'
import type { Risk } from '../questionnaire/vocabulary'
import type { EditedPlan } from './apply-edits'
import type { Level, PlanEdits } from './plan-edits'

export interface RatedRisk {
  readonly risk: Risk
  readonly likelihood: Level
  readonly impact: Level
  /** What exposure alone would say. */
  readonly workedOut: Level
  readonly isOwn: boolean
  readonly note: string
}

/** Likelihood and impact of each risk: the user's own where given, else what exposure says of both. */
export function ratedRisks(
  plan: EditedPlan,
  edits: PlanEdits,
  settings: Pick<EngineSettings, 'workspace'>,
): readonly RatedRisk[] {
  return plan.exposures.map(({ risk, exposure }) => {
    const edit = edits.risks[risk] ?? {}
    const workedOut = levelOf(exposure, settings.workspace.levels)
    return {
      risk,
      likelihood: edit.likelihood ?? workedOut,
      impact: edit.impact ?? workedOut,
      workedOut,
      isOwn: edit.likelihood !== undefined || edit.impact !== undefined,
      note: edit.note ?? '',
    }
  })
}

function levelOf(exposure: number, [second, third, fourth]: readonly [number, number, number]): Level {
  if (exposure >= fourth) return 4
  if (exposure >= third) return 3
  return exposure >= second ? 2 : 1
}

/**
 * Exposure once the short list is carried out: each action takes off a share of what is left, by its strength, and
 * all of them together never more than `workspace.mostLowered`, so that no plan is shown to end a risk.
 */
export function loweredExposures(
  plan: EditedPlan,
  { scales, workspace }: Pick<EngineSettings, 'scales' | 'workspace'>,
): ReadonlyMap<Risk, number> {
  const chosen = plan.items.filter((item) => item.tier === 'priority')
  return new Map(
    plan.exposures.map(({ risk, exposure }) => {
      const left = chosen.reduce((share, item) => share * (1 - (item.risks[risk] ?? 0) / scales.strength), 1)
      return [risk, Math.round(exposure * (1 - workspace.mostLowered * (1 - left)))]
    }),
  )
}
