import { type ItemChange, withItemEdit } from '@/core/plan/change-edits'
import type { PlanEdits } from '@/core/plan/plan-edits'
import type { Answers } from '@/core/questionnaire/answers'
import { planChanged } from './plans'

/** What the user does to a plan: each says what happened, and all go through `planChanged`. */

export function answered(id: string, answers: Answers): void {
  planChanged(id, (plan) => ({ ...plan, answers }))
}

export function renamed(id: string, title: string): void {
  planChanged(id, (plan) => ({ ...plan, title }))
}

/** Sets fields of an item's edit; an emptied one is taken out, so that the worked-out value stands again. */
export function itemEdited(id: string, item: string, change: ItemChange): void {
  edited(id, (edits) => withItemEdit(edits, item, change))
}

export function editsReplaced(id: string, edits: PlanEdits): void {
  edited(id, () => edits)
}

function edited(id: string, change: (edits: PlanEdits) => PlanEdits): void {
  planChanged(id, (plan) => ({ ...plan, edits: change(plan.edits) }))
}
