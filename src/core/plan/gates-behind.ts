import type { EngineSettings } from '../library/settings'
import type { DpiContext } from '../questionnaire/context'
import type { Gate, Stage } from '../questionnaire/vocabulary'

export interface GateBehind {
  readonly gate: Gate
  readonly month: number
  /** By which it lies behind. */
  readonly stage: Stage
}

/**
 * Steps that lie behind by the stage, as the settings have it for every part of the system, and yet are given a month
 * after this one: one of the two answers may be a mistake.
 */
export function gatesBehind(
  { schedule }: Pick<EngineSettings, 'schedule'>,
  context: Pick<DpiContext, 'dpiTypes' | 'stageOf' | 'stage' | 'gateMonths'>,
  now: number,
): readonly GateBehind[] {
  const stages = context.dpiTypes.map((type) => context.stageOf[type])
  const [stage = context.stage] = stages
  return [...context.gateMonths]
    .filter(([gate, month]) => month > now && stages.every((each) => !(gate in schedule.gateMonths[each])))
    .map(([gate, month]) => ({ gate, month, stage }))
}
