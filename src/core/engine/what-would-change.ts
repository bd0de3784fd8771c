import type { Library } from '../library/library'
import type { Answers } from '../questionnaire/answers'
import { readContext } from '../questionnaire/context'
import { type ChangedAnswer, changesOf } from './changed-answers'
import { shortListOf } from './make-plan'

/** What one changed answer does to the short list. */
export interface ChangedList {
  readonly change: ChangedAnswer
  /** Ids that it brings in, and that it takes out. */
  readonly entered: readonly string[]
  readonly left: readonly string[]
}

/**
 * Which single answers, changed, would move what into or out of the short list: the plan is made again for each. One
 * step at a time, so that a screen can take them as it has time.
 */
export function* whatWouldChange(library: Library, answers: Answers): Generator<ChangedList, void, void> {
  const now = listFor(library, answers)
  for (const change of changesOf(library.questionnaire, answers)) {
    const then = listFor(library, change.answers)
    yield { change, entered: without(then, now), left: without(now, then) }
  }
}

/** The changes that would move one item. */
export function movesOf(lists: readonly ChangedList[], id: string): readonly ChangedAnswer[] {
  return lists
    .filter(({ entered, left }) => entered.includes(id) || left.includes(id))
    .map(({ change }) => change)
}

function listFor(library: Library, answers: Answers): ReadonlySet<string> {
  const read = readContext(library.questionnaire, answers)
  return read.ok ? shortListOf(library, read.context) : new Set()
}

function without(some: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return [...some].filter((id) => !others.has(id))
}
