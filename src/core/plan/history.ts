import type { PlanConflict } from './merge-plans'
import { isSame } from './is-same'
import { type Path, withValueAt } from './value-at'
import { type Change, changesBetween, valueAt } from './plan-changes'
import type { SavedPlan } from './saved-plan'

/** What the user can take back: what they wrote, not what the app notes about it. */
export interface Written extends Pick<SavedPlan, 'title' | 'answers' | 'edits' | 'snapshots'> {
  /** Empty where no review is planned. */
  readonly nextReview: string
  readonly accepted: Accepted
}

/** The library that the plan was last accepted with, and what it made of it. */
export type Accepted = Pick<SavedPlan, 'basis' | 'libraryVersion' | 'engineVersion'>

/** One thing that the user did. */
export interface Step {
  /** Milliseconds, to tell a pause in typing from a new thought. */
  readonly at: number
  readonly changes: readonly Change[]
  /** What the step left to be decided, where it brought two copies together; it then goes by that name. */
  readonly asked?: readonly PlanConflict[]
  /** The files that the plan has been by it: taken back, it has not, and they can be merged anew. */
  readonly files?: readonly string[]
  /** What it decided: taken back, it is to be decided again. */
  readonly decided?: Decided
}

/** Fields that two copies had differently, and whose words stand now. */
export interface Decided {
  readonly conflicts: readonly PlanConflict[]
  readonly choice: 'mine' | 'theirs'
}

/** The newest step stands last in `done`, the next to be done again last in `undone`. */
export interface History {
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
}

export const NO_HISTORY: History = { done: [], undone: [] }

/** Longer pauses make a step of their own. */
const SAME_THOUGHT_MS = 4_000
const MOST_STEPS = 200
/** Characters of JSON: far below what a browser gives, far above an afternoon of edits. */
const MOST_CHARACTERS = 2_000_000

/** What undo looks at and changes. */
export function writtenIn(plan: SavedPlan): Written {
  const { title, answers, edits, snapshots, nextReview = '' } = plan
  return { title, answers, edits, snapshots, nextReview, accepted: acceptedIn(plan) }
}

export function acceptedIn({ basis, libraryVersion, engineVersion }: SavedPlan): Accepted {
  return { basis, libraryVersion, engineVersion }
}

/** The plan with what the user wrote put back. */
export function withWritten(
  { nextReview: _, ...plan }: SavedPlan,
  { nextReview, accepted, ...written }: Written,
): SavedPlan {
  return { ...plan, ...written, ...accepted, ...(nextReview === '' ? {} : { nextReview }) }
}

/** The history with what changed as its newest step; typing on in one field lengthens the last one. */
export function withStep(history: History, before: Written, after: Written, at: number): History {
  const changes = changesBetween(before, after)
  if (changes.length === 0) return history
  const last = history.done.at(-1)
  const whole = wholeTyped(last?.changes ?? [], changes)
  const isContinued =
    last !== undefined &&
    last.asked === undefined &&
    last.decided === undefined &&
    history.undone.length === 0 &&
    at - last.at < SAME_THOUGHT_MS &&
    (whole !== null || isTypingOn(last.changes, changes))
  if (!isContinued) return { done: bounded([...history.done, { at, changes }]), undone: [] }
  const joined = (whole ?? changes).map((change, index) => ({
    ...change,
    before: last.changes[index]?.before,
  }))
  const isBack = joined.every((change) => isSame(change.before, change.after))
  const earlier = history.done.slice(0, -1)
  return { done: isBack ? earlier : bounded([...earlier, { at, changes: joined }]), undone: [] }
}

/** The same text field still being typed into, or the same fields of one action: a bar that moves on takes both months. */
function isTypingOn(last: readonly Change[], next: readonly Change[]): boolean {
  const owners = new Set(next.map(({ path }) => path.slice(0, -1).join('/')))
  if (last.length !== next.length || owners.size !== 1) return false
  return next.every(({ path, before, after }, index) => {
    const earlier = last[index]
    return (
      earlier !== undefined &&
      isSame(earlier.path, path) &&
      isSame(earlier.after, before) &&
      typeof after === 'string'
    )
  })
}

/** Typed on in a field that the last step brought with what it stands in: all that came by it, as it is now. */
function wholeTyped(
  [came, ...others]: readonly Change[],
  [typed, ...more]: readonly Change[],
): readonly Change[] | null {
  if (!came || !typed || others.length + more.length > 0) return null
  if (came.before !== undefined || typeof typed.after !== 'string') return null
  const all = (path: Path, value: unknown): unknown => withValueAt({}, path, value)
  if (!isSame(all(came.path, came.after), all(typed.path, typed.before))) return null
  return [{ ...came, after: valueAt(all(typed.path, typed.after), came.path) }]
}

/** The oldest go first; the newest always stays. */
export function bounded(steps: readonly Step[]): readonly Step[] {
  let left = MOST_CHARACTERS
  const from = steps.findLastIndex((step, index) => {
    left -= sizeOf(step)
    return index < steps.length - 1 && left < 0
  })
  return steps.slice(Math.max(from + 1, steps.length - MOST_STEPS))
}

/** Measured once for each step, which never changes: two hundred of them, written out at every letter, would be felt. */
const sizes = new WeakMap<Step, number>()

function sizeOf(step: Step): number {
  const known = sizes.get(step)
  if (known !== undefined) return known
  const size = JSON.stringify(step).length
  sizes.set(step, size)
  return size
}

/** A history as it was kept, or none where it is not one: losing it loses no edit. */
export function readHistory(value: unknown): History {
  if (typeof value !== 'object' || value === null || !('done' in value) || !('undone' in value))
    return NO_HISTORY
  const { done, undone } = value
  return Array.isArray(done) && Array.isArray(undone) && [...done, ...undone].every(isStep)
    ? { done, undone }
    : NO_HISTORY
}

function isStep(value: unknown): value is Step {
  if (typeof value !== 'object' || value === null || !('at' in value) || !('changes' in value)) return false
  const { changes } = value
  if ('asked' in value && !Array.isArray(value.asked)) return false
  if ('files' in value && !Array.isArray(value.files)) return false
  if ('decided' in value && !isDecided(value.decided)) return false
  return Array.isArray(changes) && changes.every((change: unknown) => isChange(change))
}

function isDecided(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'conflicts' in value && Array.isArray(value.conflicts)
}

function isChange(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'path' in value && Array.isArray(value.path)
}
