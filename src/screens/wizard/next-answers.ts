import { afterToggle } from '@/components/after-toggle'
import type { Answers } from '@/core/questionnaire/answers'
import type { Questionnaire } from '@/core/questionnaire/questionnaire'
import { readAnswers } from '@/core/questionnaire/read-answers'
import { chosenOf, optionsOf, STAND_ALONE, withChosen, withFact } from './change-answers'
import { givenFact } from './shown-steps'

/** Every set of answers that one press on a page of choices leads to; fields that are typed in are left out. */
export function nextAnswers(
  questionnaire: Questionnaire,
  answers: Answers,
  page: readonly string[],
): Answers[] {
  return page
    .flatMap((id) => afterEach(questionnaire, answers, id))
    .flatMap((raw) => {
      const read = readAnswers(questionnaire, raw)
      return read.ok ? [read.answers] : []
    })
}

function afterEach(questionnaire: Questionnaire, answers: Answers, id: string): readonly Answers[] {
  const question = questionnaire.questions.find((each) => each.id === id)
  if (question) {
    const chosen = chosenOf(answers.context?.[id])
    const rules = { kind: question.answer, alone: STAND_ALONE }
    return optionsOf(question).map((option) =>
      withChosen(answers, question, afterToggle(rules, chosen, option)),
    )
  }
  const fact = questionnaire.facts.find((each) => each.id === id)
  if (fact?.kind !== 'one' && fact?.kind !== 'many') return []
  const { kind, options = [], excludes = [] } = fact
  const given = givenFact(answers, id)
  const chosen = Array.isArray(given) ? given.map(String) : []
  return options.map((option) => {
    const next = afterToggle({ kind, excludes }, chosen, option)
    return withFact(answers, id, kind === 'many' ? next : option)
  })
}
