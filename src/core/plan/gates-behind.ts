import type { EngineSettings } from '../library/settings'
import type { DpiContext } from '../questionnaire/context'
import type { Gate, Stage } from '../questionnaire/vocabulary'
import { partsAhead } from './parts-ahead'

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
  settings: Pick<EngineSettings, 'schedule'>,
  context: Pick<DpiContext, 'dpiTypes' | 'stageOf' | 'stage' | 'chosen' | 'gateMonths'>,
  now: number,
): readonly GateBehind[] {
  const { stage } = context
  return [...context.gateMonths]
    .filter(([gate, month]) => month > now && partsAhead(settings, context, gate).length === 0)
    .map(([gate, month]) => ({ gate, month, stage }))
}
