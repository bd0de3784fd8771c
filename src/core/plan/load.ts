import { type Role, ROLES } from '../questionnaire/vocabulary'
import type { EditedItem, EditedPlan } from './apply-edits'
import { isDone } from './is-done'

export interface BusiestMonth {
  readonly lead: Role
  readonly count: number
  readonly offset: number
}

/** For each authority that leads something: the first month in which it leads most at once. */
export function busiestMonths(plan: EditedPlan): readonly BusiestMonth[] {
  return ROLES.flatMap((lead) => {
    const most = mostAtOnce(runningUnder(plan, lead))
    return most.count === 0 ? [] : [{ lead, ...most }]
  })
}

/** What an authority leads in a month. */
export function runningIn(plan: EditedPlan, { lead, offset }: BusiestMonth): readonly EditedItem[] {
  return runningUnder(plan, lead).filter(
    ({ schedule }) =>
      schedule.state === 'scheduled' && schedule.startOffset <= offset && offset < schedule.endOffset,
  )
}

/** The first month in which most of these run at once, and how many. */
export function mostAtOnce(items: readonly EditedItem[]): {
  readonly count: number
  readonly offset: number
} {
  const loads = new Map<number, number>()
  for (const { schedule } of items) {
    if (schedule.state === 'unscheduled') continue
    for (let month = schedule.startOffset; month < schedule.endOffset; month++) {
      loads.set(month, (loads.get(month) ?? 0) + 1)
    }
  }
  const [busiest = [0, 0]] = [...loads].sort(([a, one], [b, other]) => other - one || a - b)
  return { offset: busiest[0], count: busiest[1] }
}

const runningUnder = (plan: EditedPlan, lead: Role): readonly EditedItem[] =>
  plan.items.filter(
    (item) => item.lead === lead && (item.tier === 'priority' || item.isPrerequisite) && !isDone(item),
  )
