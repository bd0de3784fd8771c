import type { Ask } from '../plan/plan'
import type { DpiContext } from '../questionnaire/context'
import { ROLES } from '../questionnaire/vocabulary'
import type { Scored } from './score-safeguards'

/** What authorities outside the plan should do at this stage about these safeguards, in their order. */
export function askOthers(context: DpiContext, items: readonly Scored[]): readonly Ask[] {
  const outside = ROLES.filter((role) => !context.roles.includes(role))
  const asks = new Map(outside.map((role): [string, Ask[]] => [role, []]))
  for (const { safeguard, mode } of items) {
    if (mode === 'upkeep') continue
    const stages = context.dpiTypes.flatMap((type) =>
      safeguard.dpiTypes.includes(type) ? context.stageOf[type] : [],
    )
    for (const { id, role, stages: due } of safeguard.actions) {
      const own = asks.get(role)
      // Of several actions of one authority the first that is due.
      if (!own || own.at(-1)?.safeguard === safeguard.id) continue
      if (due.some((stage) => stages.includes(stage))) own.push({ role, safeguard: safeguard.id, action: id })
    }
  }
  return outside.flatMap((role) => asks.get(role) ?? [])
}
