import { useMemo } from 'react'
import { type AnswerEffect, answersGiven, whatThisChanged } from '@/core/engine/what-this-changed'
import { type ChangedList, whatWouldChange } from '@/core/engine/what-would-change'
import type { Library } from '@/core/library/library'
import type { Answers } from '@/core/questionnaire/answers'
import { type Steps, useSteps } from './use-steps'

/** Every single change of an answer and what it would do to the short list; worked out once it is wanted. */
export function useChangedLists(library: Library, answers: Answers, isWanted: boolean): Steps<ChangedList> {
  const begin = useMemo(
    () => (isWanted ? () => resume(runFor(library, answers)) : null),
    [isWanted, library, answers],
  )
  return useSteps(begin)
}

/** What each answer given changed. */
export function useAnswerEffects(library: Library, answers: Answers): Steps<AnswerEffect> {
  const begin = useMemo(() => () => effectsOf(library, answers), [library, answers])
  return useSteps(begin)
}

function* effectsOf(library: Library, answers: Answers): Generator<AnswerEffect, void, void> {
  for (const id of answersGiven(library, answers)) {
    const effect = whatThisChanged(library, answers, id)
    if (effect) yield effect
  }
}

/** Work under way, with what it has given so far. */
interface Run {
  readonly work: Iterator<ChangedList>
  readonly done: ChangedList[]
}

const runs = new WeakMap<Library, WeakMap<Answers, Run>>()

/** One for the same answers: the next item asks the same. */
function runFor(library: Library, answers: Answers): Run {
  const ofLibrary = runs.get(library) ?? new WeakMap<Answers, Run>()
  runs.set(library, ofLibrary)
  const run = ofLibrary.get(answers) ?? { work: whatWouldChange(library, answers), done: [] }
  ofLibrary.set(answers, run)
  return run
}

/** What is known first, then the rest of the work. */
function* resume({ work, done }: Run): Generator<ChangedList, void, void> {
  for (let index = 0; ; index++) {
    if (index === done.length) {
      const next = work.next()
      if (next.done) return
      done.push(next.value)
    }
    const step = done[index]
    if (step) yield step
  }
}
