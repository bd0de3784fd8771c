import type { Ask } from '../plan/plan'
import type { DpiContext } from '../questionnaire/context'
import { ROLES } from '../questionnaire/vocabulary'
import type { Scored } from './score-safeguards'

/** What authorities outside the plan should do at this stage about the chosen safeguards, the highest score first. */
export function askOthers(context: DpiContext, chosen: readonly Scored[]): readonly Ask[] {
  const outside = ROLES.filter((role) => !context.roles.includes(role))
  return outside.flatMap((role) =>
    chosen
      .filter((item) => item.mode !== 'upkeep')
      .flatMap(({ safeguard }) => {
        const stages = safeguard.dpiTypes
          .filter((type) => context.dpiTypes.includes(type))
          .map((type) => context.stageOf[type])
        const due = safeguard.actions.find(
          (action) => action.role === role && stages.some((stage) => action.stages.includes(stage)),
        )
        return due ? [{ role, safeguard: safeguard.id, action: due.id }] : []
      }),
  )
}
