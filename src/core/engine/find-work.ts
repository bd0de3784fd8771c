import type { PlanPart } from '../plan/plan'
import type { Role } from '../questionnaire/vocabulary'
import type { IndexedAction, IndexedSafeguard } from './index-library'
import type { Moment } from './moments'
import { partOf } from './plan-parts'
import type { Verdicts } from './verdicts'

export interface FoundWork {
  readonly active: readonly PlanPart[]
  /** Ids of earlier actions of an authority that has work of this stage: to be confirmed, not caught up. */
  readonly behind: readonly string[]
}

const NOTHING: readonly string[] = []

/**
 * What the plan's authorities do about a safeguard by now (rule E8). Where the answers say that the purpose is missing
 * there is nothing to confirm: what is still needed comes first.
 */
export function findWork(
  safeguard: IndexedSafeguard,
  roles: readonly Role[],
  moment: Moment,
  hasPeople: boolean,
  isMissing: boolean,
  verdicts: Verdicts,
): FoundWork {
  const active: PlanPart[] = []
  let behind: string[] | null = null
  for (const role of roles) {
    const actions = safeguard.actionsOf[role]
    const hasWorkNow = actions.some((each) => isDue(each, moment))
    const first = active.length
    for (const action of actions) {
      const mode = modeOf(action, moment)
      if (mode === null) continue
      const late = mode === 'catch-up' ? lateFormOf(action, hasPeople) : null
      const isStillNeeded = isMissing && late === 'do-now'
      if (hasWorkNow && mode === 'catch-up' && !isStillNeeded) (behind ??= []).push(action.action.id)
      else active.push(partOf(action, mode, late, verdicts))
    }
    if (isMissing) stillNeededFirst(active, first)
  }
  return { active, behind: behind ?? NOTHING }
}

/** One piece of upkeep for each authority: the purpose is met, what is left is to keep it alive. */
export function findUpkeep(
  safeguard: IndexedSafeguard,
  roles: readonly Role[],
  moment: Moment,
  verdicts: Verdicts,
): FoundWork {
  const active = roles.flatMap((role) => {
    const action = safeguard.actionsOf[role].find((each) => modeOf(each, moment) !== null)
    return action ? [partOf(action, 'upkeep', null, verdicts)] : []
  })
  return { active, behind: NOTHING }
}

function lateFormOf({ action }: IndexedAction, hasPeople: boolean): PlanPart['late'] {
  return action.late === 'remedy' && !hasPeople ? 'do-now' : action.late
}

function isDue({ stages }: IndexedAction, moment: Moment): boolean {
  return (stages & moment.due) !== 0
}

/** What an action is at a moment: due, late, to come, or nothing. */
function modeOf(indexed: IndexedAction, moment: Moment): 'now' | 'catch-up' | 'ahead' | null {
  const { action, stages } = indexed
  if (isDue(indexed, moment)) return 'now'
  if ((stages & moment.passed) !== 0 && action.late !== 'drop') return 'catch-up'
  return (stages & moment.reached) !== 0 ? 'ahead' : null
}

/** From `first` on, the parts of one authority: what is missing and can be done now comes before the rest. */
function stillNeededFirst(parts: PlanPart[], first: number): void {
  const own = parts.splice(first)
  own.sort((a, b) => Number(b.late === 'do-now') - Number(a.late === 'do-now'))
  parts.push(...own)
}
