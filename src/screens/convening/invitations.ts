import type { EditedPlan } from '@/core/plan/apply-edits'
import { type Role, ROLES } from '@/core/questionnaire/vocabulary'

export interface Invitation {
  readonly role: Role
  readonly isInPlan: boolean
  /** How many priority actions it leads, and how many it answers for in law. */
  readonly leads: number
  readonly accountableFor: number
  /** Posts that the plan names as leads of its actions. */
  readonly posts: readonly string[]
  /** Safeguards for which the plan asks something of it. */
  readonly askedFor: readonly string[]
}

/** Each of the five authorities that this plan needs at the table, with what for. */
export function invitationsOf(plan: EditedPlan): readonly Invitation[] {
  const priority = plan.items.filter(({ tier }) => tier === 'priority')
  return ROLES.map((role) => {
    const led = priority.filter((item) => item.lead === role)
    const posts = led.flatMap(({ edit }) => edit.lead?.trim() || [])
    return {
      role,
      isInPlan: plan.context.roles.includes(role),
      leads: led.length,
      accountableFor: priority.filter((item) => item.accountable === role).length,
      posts: [...new Set(posts)],
      askedFor: [...new Set(plan.asks.filter((ask) => ask.role === role).map(({ safeguard }) => safeguard))],
    }
  }).filter(({ isInPlan, accountableFor, askedFor }) => isInPlan || accountableFor > 0 || askedFor.length > 0)
}
