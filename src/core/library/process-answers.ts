import { type Role, type Stage, STAGES } from '../questionnaire/vocabulary'
import type { Framework } from './library'
import type { Safeguard } from './safeguard'

/** One demand of the framework: a process, whom it is for and when. */
export interface ProcessAnswer {
  readonly process: string
  readonly role: Role
  readonly stage: Stage | 'all' | null
  /** Ids of the actions that name the process for this role. */
  readonly actions: readonly string[]
  /** Stages asked for that none of these actions holds. */
  readonly stagesMissing: readonly Stage[]
}

/** What answers each process, for each authority that the framework gives it. */
export function answersToProcesses(
  safeguards: readonly Safeguard[],
  framework: Framework,
): readonly ProcessAnswer[] {
  const actions = safeguards.flatMap((safeguard) => safeguard.actions)
  return framework.processes.flatMap((process) =>
    process.appliesTo.map(({ role, stage }) => {
      const answering = actions.filter(
        (action) => action.role === role && action.processes.includes(process.id),
      )
      const held = new Set(answering.flatMap((action) => action.stages))
      return {
        process: process.id,
        role,
        stage,
        actions: answering.map((action) => action.id),
        stagesMissing: stagesAskedFor(stage).filter((each) => !held.has(each)),
      }
    }),
  )
}

/** Where the source names no stage, any will do. */
function stagesAskedFor(stage: Stage | 'all' | null): readonly Stage[] {
  if (stage === 'all') return STAGES
  return stage === null ? [] : [stage]
}
