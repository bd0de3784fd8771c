import { isFields } from '../questionnaire/fields'
import type { PlanConflict } from './merge-plans'
import { type Change, changesBetween, holds, withChanges } from './plan-changes'
import { PARTS_OF, type Said, SAID } from './said-of'
import type { Path } from './value-at'
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
  const isContinued =
    last !== undefined &&
    last.asked === undefined &&
    last.decided === undefined &&
    history.undone.length === 0 &&
    at - last.at < SAME_THOUGHT_MS &&
    holds(before, last.changes, 'after') &&
    isTypingOn(fieldsIn(last.changes), fieldsIn(changes))
  if (!isContinued) return { done: bounded([...history.done, { at, changes }]), undone: [] }
  const joined = changesBetween(withChanges(before, last.changes, 'before'), after)
  const earlier = history.done.slice(0, -1)
  return { done: joined.length === 0 ? earlier : bounded([...earlier, { at, changes: joined }]), undone: [] }
}

/** Field by field, whatever they came or went in. */
function fieldsIn(changes: readonly Change[]): readonly Change[] {
  return changes.flatMap((change) => {
    const { path, before = {}, after = {} } = change
    return isFields(before) && isFields(after) ? fieldsIn(changesBetween(before, after, path)) : [change]
  })
}

/**
 * The same text field still being typed into, or the same fields of one action: a bar that moves on takes both months, and
 * arrow keys pass other choices on their way, each with what it is said of.
 */
function isTypingOn(last: readonly Change[], next: readonly Change[]): boolean {
  const named = (changes: readonly Change[]) =>
    new Set(changes.map(({ path }) => [...path.slice(0, -1), saidBy(path) ?? path.at(-1)].join('/')))
  const [before, now] = [named(last), named(next)]
  const owners = new Set(next.map(({ path }) => path.slice(0, -1).join('/')))
  return (
    owners.size === 1 &&
    before.size === now.size &&
    [...now].every((field) => before.has(field)) &&
    next.every(({ path, after }) => typeof after === 'string' || saidBy(path) !== undefined)
  )
}

const saidBy = (path: Path): Said | undefined =>
  SAID.find((said) => said === path.at(-1) || PARTS_OF[said] === path.at(-1))

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
