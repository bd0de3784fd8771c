import type { LateForm } from '../library/safeguard'
import type { Mode, PlanPart } from '../plan/plan'
import type { Role } from '../questionnaire/vocabulary'
import type { IndexedAction, IndexedSafeguard } from './index-library'
import type { Moment } from './moments'
import type { Verdicts } from './verdicts'

/** An action of the plan's authorities, with what it has become by now (rule E8). */
export interface Work {
  readonly action: IndexedAction
  readonly role: Role
  readonly mode: Mode
  /** What a catch-up becomes; null otherwise. */
  readonly late: LateForm | null
}

export interface FoundWork {
  readonly active: readonly Work[]
  /** Ids of earlier actions of an authority that has work of this stage: to be confirmed, not caught up. */
  readonly behind: readonly string[]
}

/**
 * Where the answers say that the purpose is not met (`isMissing`) there is nothing to confirm: what is still needed
 * comes first.
 */
export function findWork(
  safeguard: IndexedSafeguard,
  roles: readonly Role[],
  moment: Moment,
  hasPeople: boolean,
  isMissing: boolean,
): FoundWork {
  const active: Work[] = []
  const behind: string[] = []
  for (const role of roles) {
    const ofRole = workOf(safeguard.actionsOf[role], role, moment, hasPeople)
    const hasWorkNow = ofRole.some((work) => work.mode === 'now')
    if (isMissing) ofRole.sort((a, b) => Number(b.late === 'do-now') - Number(a.late === 'do-now'))
    for (const work of ofRole) {
      const isStillNeeded = isMissing && work.late === 'do-now'
      if (hasWorkNow && work.mode === 'catch-up' && !isStillNeeded) {
        behind.push(work.action.action.id)
      } else active.push(work)
    }
  }
  return { active, behind }
}

/** One piece of upkeep for each authority: the purpose is met, what is left is to keep it alive. */
export function findUpkeep(
  safeguard: IndexedSafeguard,
  roles: readonly Role[],
  moment: Moment,
): readonly Work[] {
  return roles.flatMap((role) => {
    const action = safeguard.actionsOf[role].find((each) => modeOf(each, moment) !== null)
    return action ? [{ action, role, mode: 'upkeep', late: null }] : []
  })
}

function workOf(actions: readonly IndexedAction[], role: Role, moment: Moment, hasPeople: boolean): Work[] {
  const found: Work[] = []
  for (const action of actions) {
    const mode = modeOf(action, moment)
    if (mode === null) continue
    const { late } = action.action
    const ownForm = late === 'remedy' && !hasPeople ? 'do-now' : late
    found.push({ action, role, mode, late: mode === 'catch-up' ? ownForm : null })
  }
  return found
}

/** What an action is at a moment: due, late, to come, or nothing. */
function modeOf({ action, stages }: IndexedAction, moment: Moment): Mode | null {
  if ((stages & moment.due) !== 0) return 'now'
  if ((stages & moment.passed) !== 0 && action.late !== 'drop') return 'catch-up'
  return (stages & moment.reached) !== 0 ? 'ahead' : null
}

export function toPart(work: Work, isAccountable: boolean, verdicts: Verdicts): PlanPart {
  const { action } = work.action
  return {
    action: action.id,
    role: work.role,
    stages: action.stages,
    mode: work.mode,
    late: work.late,
    form: formOf(work, verdicts),
    hasInterim: false,
    isAccountable,
    gate: work.mode === 'upkeep' ? null : (action.gate ?? null),
    processes: action.processes,
  }
}

function formOf({ action, mode, late }: Work, verdicts: Verdicts): PlanPart['form'] {
  if (mode === 'upkeep') return 'upkeep'
  if (action.unsafeWhen !== null && verdicts.isUnsafe(action.unsafeWhen)) return 'protective'
  return late === 'remedy' ? 'remedy' : 'action'
}
