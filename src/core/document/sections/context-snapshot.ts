import { isUnknown } from '../../questionnaire/context'
import type { ContextQuestion } from '../../questionnaire/questionnaire'
import { bullets, heading, numbered, paragraph } from '../blocks'
import { isolate } from '../foreign-text'
import { answerLabel, questionNames, shortOf } from '../question-words'
import { inSentences } from '../joined-phrases'
import { type Cell, cell } from '../plan-document'
import { type Blocks, type SectionInput, showsPoints, type WriteSection } from '../section'

/** What moves the plan: each answer that raises a risk, and what nobody knows yet; all of them stand in annex B. */
export const contextSnapshot: WriteSection = (input) => {
  const { say } = input.words
  const shown = shownQuestions(input)
  const moving = shown.filter((question) => risksRaisedBy(input, question).length > 0)
  const quiet = shown.filter((question) => !moving.includes(question))
  return [
    heading(1, 'context', say('document:context.heading')),
    paragraph(say('document:context.lead'), 'lead'),
    ...(moving.length === 0
      ? []
      : [
          {
            type: 'table',
            caption: say('document:context.caption'),
            rowHeader: true,
            columns: [
              { header: say('document:context.question'), width: 25 },
              { header: say('document:context.answer'), width: 31 },
              { header: say('document:context.raised'), width: 44 },
            ],
            rows: moving.map((question) => rowOf(input, question)),
          } as const,
        ]),
    ...quietOnes(input, quiet),
    ...withheldNote(input),
    ...findOut(input),
  ]
}

/** What raises no risk, as answered or as nobody answered it; and where all answers stand, if they do. */
function quietOnes(input: SectionInput, quiet: readonly ContextQuestion[]): Blocks {
  const { say } = input.words
  const isAnswered = ({ id }: ContextQuestion): boolean => input.plan.context.chosen.has(id)
  const line = (key: 'quiet' | 'quietOpen', questions: readonly ContextQuestion[]): readonly string[] => {
    const ids = questions.map(({ id }) => id)
    return ids.length === 0 ? [] : [say(`document:context.${key}`, { questions: questionNames(input, ids) })]
  }
  const sentences = [
    ...line('quiet', quiet.filter(isAnswered)),
    ...line(
      'quietOpen',
      quiet.filter((question) => !isAnswered(question)),
    ),
    ...(input.hasLetters && input.hasAnswers ? [say('document:context.allAnswers')] : []),
  ]
  return sentences.length === 0 ? [] : [paragraph(inSentences(input, sentences))]
}

/** The questions whose answers a reader of this document may see. */
function shownQuestions({ plan, options }: SectionInput): readonly ContextQuestion[] {
  return plan.context.questions.filter((question) => !question.sensitive || options.includesSensitive)
}

/** Says that confidential answers exist, or were left open. */
export function withheldNote(input: SectionInput): Blocks {
  const shown = shownQuestions(input)
  const hidden = input.plan.context.questions.filter((question) => !shown.includes(question))
  if (hidden.length === 0) return []
  const isWithheld = hidden.some((question) => input.plan.context.chosen.has(question.id))
  return [
    paragraph(input.words.say(`document:context.${isWithheld ? 'withheld' : 'sensitiveOpen'}`), 'small'),
  ]
}

function findOut(input: SectionInput): Blocks {
  const { say } = input.words
  const open = input.plan.findOut
  if (open.length === 0) return []
  return [
    heading(2, 'find-out', say('document:context.findOut')),
    paragraph(say('document:context.findOutLead')),
    ...numbered(
      open
        .filter((each) => each.tier === 'priority')
        .map((each) =>
          say('document:context.findOutLine', {
            question: say(`questionnaire:questions.${each.question}.ask`),
            whom: say(`questionnaire:questions.${each.question}.whom`),
          }),
        ),
    ),
    ...bullets(laterQuestions(input)),
  ]
}

/** What can wait, in one line. */
function laterQuestions(input: SectionInput): readonly string[] {
  const later = input.plan.findOut.filter((each) => each.tier !== 'priority')
  if (later.length === 0) return []
  const questions = questionNames(
    input,
    later.map(({ question }) => question),
  )
  return [input.words.say('document:context.findOutLater', { questions })]
}

function rowOf(input: SectionInput, question: ContextQuestion): readonly Cell[] {
  return [
    cell(shortOf(input, question.id)),
    cell(answerOf(input, question)),
    cell(input.words.list(risksRaisedBy(input, question))),
  ]
}

/** The answer in words, with what shows it; or what leaving it open means. */
export function answerOf(input: SectionInput, question: ContextQuestion): string {
  const { say } = input.words
  const chosen = input.plan.context.chosen.get(question.id)
  if (chosen === undefined) {
    const countsNothing = question.sensitive || question.answer === 'many'
    return say(countsNothing ? 'document:context.unansweredNothing' : 'document:context.unanswered')
  }
  if (isUnknown(chosen)) return say('document:context.unknown')
  const answer = answerLabel(input, question.id, chosen)
  const evidence = input.answers.evidence?.[question.id]
  return evidence ? say('document:context.evidence', { answer, evidence: isolate(input, evidence) }) : answer
}

/** The risks that an answer raises, with points where no confidential answer could be worked back. */
export function effectOf(input: SectionInput, question: ContextQuestion): string {
  const { say, list, inside } = input.words
  const risks = risksRaisedBy(input, question).map(inside)
  return risks.length === 0
    ? say('document:context.nothingRaised')
    : say('document:context.raises', { risks: list(risks) })
}

function risksRaisedBy(input: SectionInput, question: ContextQuestion): readonly string[] {
  const { say } = input.words
  return input.plan.exposures.flatMap(({ risk, reasons }) => {
    const points = reasons.find(
      (reason) => reason.kind === 'answer' && reason.question === question.id,
    )?.points
    if (points === undefined) return []
    const name = say(`taxonomy:risks.${risk}.short`)
    return [showsPoints(input) ? say('document:context.points', { risk: name, points }) : name]
  })
}
