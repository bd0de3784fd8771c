import type { Answer, Answers } from '../questionnaire/answers'
import {
  type ContextQuestion,
  type Fact,
  NONE,
  type Questionnaire,
  shownQuestions,
  UNKNOWN,
} from '../questionnaire/questionnaire'

/** One answer changed, all others as they are: another option chosen, one more named, one named no longer. */
export interface ChangedAnswer {
  /** A question or a fact. */
  readonly id: string
  readonly how: 'choose' | 'add' | 'drop'
  readonly option: string
  readonly answers: Answers
}

/** Whose plan it is, for which systems and in which language: with another it is another plan, not a changed answer. */
const PLAN_ITSELF: readonly string[] = ['dpiTypes', 'roles', 'language']

/** Every single change that the questionnaire allows, facts first, each in the order of its options. */
export function changesOf(questionnaire: Questionnaire, answers: Answers): readonly ChangedAnswer[] {
  const facts = questionnaire.facts.filter((fact) => fact.options && !PLAN_ITSELF.includes(fact.id))
  const questions = shownQuestions(questionnaire, answers.dpiTypes ?? [])
  return [
    ...facts.flatMap((fact) => changesOfFact(fact, answers)),
    ...questions.flatMap((question) => changesOfQuestion(question, answers)),
  ]
}

/** The same answers with one of them replaced, or left out; a question's answer keeps no evidence of another's. */
export function withAnswer(
  questionnaire: Questionnaire,
  answers: Answers,
  id: string,
  answer: Answer | undefined,
): Answers {
  if (questionnaire.facts.some((fact) => fact.id === id)) return replaced(answers, id, answer) as Answers
  const { evidence, ...rest } = answers
  const kept = evidence ? { evidence: replaced(evidence, id, undefined) as Record<string, string> } : {}
  const context = replaced(answers.context ?? {}, id, answer) as Record<string, Answer>
  return { ...rest, ...kept, context }
}

function replaced(record: object, key: string, value: unknown): object {
  const rest = Object.entries(record).filter(([each]) => each !== key)
  return Object.fromEntries(value === undefined ? rest : [...rest, [key, value]])
}

function changesOfFact(fact: Fact, answers: Answers): readonly ChangedAnswer[] {
  const now = (answers as Readonly<Record<string, unknown>>)[fact.id]
  const options = fact.options ?? []
  const put = (how: ChangedAnswer['how'], option: string, answer: Answer | undefined): ChangedAnswer => ({
    id: fact.id,
    how,
    option,
    answers: replaced(answers, fact.id, answer) as Answers,
  })
  if (fact.kind === 'one') {
    return options.filter((option) => option !== now).map((option) => put('choose', option, option))
  }
  const named = Array.isArray(now) ? (now as readonly string[]) : []
  return options.map((option) => {
    if (!named.includes(option)) return put('add', option, [...withoutRivals(fact, named, option), option])
    const left = named.filter((each) => each !== option)
    return put('drop', option, left.length === 0 ? undefined : left)
  })
}

/** What cannot be true beside it gives way. */
function withoutRivals(fact: Fact, named: readonly string[], option: string): readonly string[] {
  const rivals = (fact.excludes ?? []).filter((pair) => pair.includes(option)).flat()
  return named.filter((each) => !rivals.includes(each))
}

function changesOfQuestion(question: ContextQuestion, answers: Answers): readonly ChangedAnswer[] {
  const now = answers.context?.[question.id]
  const put = (how: ChangedAnswer['how'], option: string, answer: Answer): ChangedAnswer => ({
    id: question.id,
    how,
    option,
    answers: { ...answers, context: { ...answers.context, [question.id]: answer } },
  })
  if (question.answer === 'one') {
    const options = [...question.options, ...(question.outside ?? [])]
    return options.filter((option) => option !== now).map((option) => put('choose', option, option))
  }
  const chosen = typeof now === 'string' ? [now] : (now ?? [])
  const named = chosen.filter((option) => option !== NONE && option !== UNKNOWN)
  return question.options
    .filter((option) => option !== NONE)
    .map((option) => {
      if (!named.includes(option)) return put('add', option, [...named, option])
      const left = named.filter((each) => each !== option)
      return put('drop', option, left.length === 0 ? [NONE] : left)
    })
}
