import type { DpiContext } from '../questionnaire/context'
import { type Role, ROLES } from '../questionnaire/vocabulary'
import type { PlanItem } from './plan'
import type { OwnItem } from './plan-edits'

/** The id of the one action that an item of the user's own consists of. */
export const ownActionId = (id: string): string => `${id}.own`

/** An action of the user's own as an item like any other: no score, since nobody weighed it; the user chose it. */
export function planItemOf(own: OwnItem, context: DpiContext): PlanItem {
  const lead = own.lead ?? firstRole(context)
  const accountable = own.accountable ?? lead
  const gate = own.gate ?? null
  return {
    id: own.id,
    principle: own.principle,
    kind: own.kind ?? 'process',
    risks: own.risks,
    score: 0,
    reasons: [],
    tier: 'priority',
    verdict: 'yes',
    mode: 'now',
    isSelfAssessed: false,
    dependsOn: own.dependsOn ?? [],
    gate,
    accountable,
    lead,
    parts: [
      {
        action: ownActionId(own.id),
        role: lead,
        stages: [context.stage],
        mode: 'now',
        late: null,
        form: 'action',
        hasInterim: false,
        isAccountable: lead === accountable,
        gate,
        processes: [],
      },
    ],
    confirmFirst: [],
    adaptations: [],
    schedule: { state: 'unscheduled', reason: 'no-dates' },
  }
}

function firstRole({ roles }: DpiContext): Role {
  return roles[0] ?? ROLES[0]
}
