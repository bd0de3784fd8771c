import fc from 'fast-check'
import type { Answer, Answers } from '@/core/questionnaire/answers'
import { type ContextQuestion, NONE, UNKNOWN } from '@/core/questionnaire/questionnaire'
import { DPI_TYPES, ROLES, STAGES } from '@/core/questionnaire/vocabulary'
import { loadQuestionnaire } from '@/cli/load-data'

export const questionnaire = loadQuestionnaire()

/** The least a plan needs, with what matters to the test laid over it. */
export function someAnswers(own: Partial<Answers> = {}): Answers {
  return { dpiTypes: ['id'], stage: 'design', roles: ['government'], startMonth: '2027-01', ...own }
}

/** A service that people need on the day of an election: its going live cannot move. */
export const ELECTION = {
  stage: 'deployment',
  urgency: 'fixed-date',
  gateMonths: { 'before-go-live': '2027-05' },
  context: { 'mandatory-use': 'some-services' },
} as const satisfies Partial<Answers>

/** Any subset of all answers that the questionnaire allows. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .record({
    dpiTypes: fc.subarray([...DPI_TYPES], { minLength: 1 }),
    stage: fc.constantFrom(...STAGES),
    roles: fc.subarray([...ROLES], { minLength: 1 }),
    systemKind: maybe(fc.constantFrom('new', 'replacing', 'extending')),
    enrolment: maybe(fc.constantFrom('none', 'pilot', 'part', 'most')),
    urgency: maybe(fc.constantFrom('normal', 'fixed-date', 'emergency')),
    operators: maybe(fc.subarray(['state', 'private', 'foreign'])),
    sectors: maybe(
      fc.subarray(['social-protection', 'health', 'elections', 'migration', 'policing', 'humanitarian']),
    ),
    stateStructure: maybe(fc.subarray(['federal', 'small-island', 'low-presence'])),
    startMonth: maybe(fc.constantFrom('2027-01', '2026-11')),
    horizonMonths: maybe(fc.constantFrom(6, 12, 18, 24, 36)),
    parallelActions: maybe(fc.integer({ min: 1, max: 12 })),
    context: anyContext(),
  })
  .map((record) => JSON.parse(JSON.stringify(record)) as Answers)

function anyContext(): fc.Arbitrary<Record<string, Answer | undefined>> {
  return fc.record(
    Object.fromEntries(questionnaire.questions.map((each) => [each.id, maybe(anyAnswerTo(each))])),
  )
}

export function anyAnswerTo(question: ContextQuestion): fc.Arbitrary<Answer> {
  if (question.answer === 'one') {
    return fc.constantFrom<Answer>(...question.options, ...(question.outside ?? []), UNKNOWN)
  }
  const options = question.options.filter((option) => option !== NONE)
  return fc.oneof(fc.constantFrom<Answer>([NONE], UNKNOWN), fc.subarray(options, { minLength: 1 }))
}

function maybe<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(arbitrary, { nil: undefined })
}

/** Every answer that is worse than this one by the scale of the question; none for what stands outside the scale. */
export function worseAnswers(question: ContextQuestion, answer: Answer | undefined): readonly Answer[] {
  if (answer === undefined || answer === UNKNOWN) return []
  if (question.answer === 'one') {
    if (typeof answer !== 'string' || question.outside?.includes(answer)) return []
    const scales = [question.severity, ...Object.values(question.severityByRisk ?? {})]
    return question.options.filter((option) =>
      scales.every((scale) => (scale?.[option] ?? 0) > (scale?.[answer] ?? 0)),
    )
  }
  const chosen = typeof answer === 'string' ? [answer] : answer.filter((option) => option !== NONE)
  return question.options
    .filter((option) => option !== NONE && !chosen.includes(option))
    .map((option) => [...chosen, option])
}
