import { bounded, type Decided, type History, type Step, type Written } from './history'
import type { Path } from './value-at'
import { type Change, changesBetween, valueAt } from './plan-changes'

/**
 * The history with a step that brought two copies together, and what it left to be decided. Where the plan stays as it
 * is, what is asked about is all there is to take back.
 */
export function withMerge(
  history: History,
  before: Written,
  after: Written,
  came: Pick<Step, 'asked' | 'files'>,
  at: number,
): History {
  const changes = changesBetween(before, after)
  if (changes.length === 0 && !came.asked?.length) return history
  return { done: bounded([...history.done, { at, changes, ...came }]), undone: [] }
}

/** The history with a decision about two copies. Where it leaves the plan as it is, its fields stand in the step all the same. */
export function withDecision(
  history: History,
  before: Written,
  after: Written,
  decided: Decided,
  at: number,
): History {
  const changed = changesBetween(before, after)
  const changes =
    changed.length > 0 ? changed : decided.conflicts.map(({ path }) => unchangedAt(before, path))
  return { done: bounded([...history.done, { at, changes, decided }]), undone: [] }
}

function unchangedAt(written: Written, path: Path): Change {
  const value = valueAt(written, path)
  return { path, before: value, after: value }
}
