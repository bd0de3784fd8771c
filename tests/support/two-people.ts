import { commonStart } from '@/core/plan/common-start'
import { descentOf, descentOfRead } from '@/core/plan/descent'
import { type Written, withWritten, writtenIn } from '@/core/plan/history'
import { mergeFiles } from '@/core/plan/merge-files'
import type { PlanConflict } from '@/core/plan/merge-plans'
import { isKeyed, keyOf } from '@/core/plan/keyed-list'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { readPlanFile, writePlanFile } from '@/storage/read-plan-file'
import { questionnaire } from './answers'

/** Somebody with a plan, and what their browser keeps of its files; what goes between two people is text. */
export class Person {
  readonly kept = new Map<string, SavedPlan>()

  constructor(public plan: SavedPlan) {}

  edit(steps: readonly ((written: Written) => Written)[]): void {
    const written = steps.reduce((now, step) => step(now), writtenIn(this.plan))
    this.plan = withWritten(this.plan, written)
  }

  save(): string {
    this.plan = this.keep({ ...this.plan, files: descentOf(this.plan) })
    return writePlanFile(this.plan)
  }

  open(file: string): void {
    this.plan = this.keep(read(file))
  }

  merge(file: string): readonly PlanConflict[] {
    const theirs = this.keep(read(file))
    const { plan, kept } = this
    const start = commonStart(plan.files ?? [], theirs.files ?? [], (each) => kept.get(each) ?? null)
    const { merged, conflicts } = mergeFiles(plan, theirs, start)
    this.plan = merged
    return conflicts
  }

  private keep(plan: SavedPlan): SavedPlan {
    this.kept.set(plan.files?.at(-1) ?? '', plan)
    return plan
  }
}

export function read(file: string): SavedPlan {
  const opened = readPlanFile(questionnaire, file)
  if (!opened.ok) throw new Error(`a file that was just written does not open: ${opened.reason}`)
  const { plan, isAltered } = opened
  return { ...plan, files: descentOfRead(plan, isAltered) }
}

/** All that people wrote, by the place where it stands. What is empty says as little as what is not there. */
export function leavesOf(plan: SavedPlan): ReadonlyMap<string, string> {
  const { title, answers, edits, snapshots, nextReview } = plan
  return new Map(leaves({ title, answers, edits, snapshots, nextReview }, ''))
}

function leaves(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (value === undefined) return []
  if (isKeyed(value) && value.length > 0)
    return value.flatMap((each) => leaves(each, `${path}/${keyOf(each)}`))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const text = JSON.stringify(value)
    return text === '[]' ? [] : [[path, text]]
  }
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`))
}
