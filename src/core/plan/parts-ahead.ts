import type { EngineSettings } from '../library/settings'
import type { DpiContext } from '../questionnaire/context'
import { type DpiType, type Gate, type Stage, stageIndex } from '../questionnaire/vocabulary'

type Settings = Pick<EngineSettings, 'schedule'>
type Parts = Pick<DpiContext, 'dpiTypes' | 'stageOf'>

/** The parts of the system that have a step ahead, by the stage of each and the people already in it (rule E8). */
export function partsAhead(
  settings: Settings,
  context: Parts & Pick<DpiContext, 'chosen'>,
  gate: Gate,
): readonly DpiType[] {
  const { dpiTypes, stageOf } = context
  const isPassedInUse = isPartlyInUse(settings, context) && passedByPeople(settings, context).includes(gate)
  return dpiTypes.filter((type) => {
    const stage = stageOf[type]
    return gate in settings.schedule.gateMonths[stage] && !(isPassedInUse && isInUse(settings, stage))
  })
}

/** The steps that lie behind by how many people are in the system. */
export function passedByPeople(
  { schedule }: Settings,
  { chosen }: Pick<DpiContext, 'chosen'>,
): readonly Gate[] {
  return schedule.passedByEnrolment[chosen.get('enrolment')?.[0] ?? 'none'] ?? []
}

/** Whether some parts are in use and others still being made: the people in the system are then in the former. */
export function isPartlyInUse(settings: Settings, { dpiTypes, stageOf }: Parts): boolean {
  const inUse = dpiTypes.map((type) => isInUse(settings, stageOf[type]))
  return inUse.includes(true) && inUse.includes(false)
}

/** At this stage people are in a system. */
export const isInUse = ({ schedule }: Settings, stage: Stage): boolean =>
  stageIndex(stage) >= stageIndex(schedule.peopleFrom)
