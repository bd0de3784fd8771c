import { type Cell, cell, text } from '../plan-document'
import { answerLabel, shortOf } from '../phrases'
import type { ContextQuestion } from '../../questionnaire/questionnaire'
import { isUnknown } from '../../questionnaire/context'
import { type SectionInput, showsPoints, type WriteSection } from '../section'

/** Question, answer, effect on the plan; what is unknown, and whom to ask. */
export const contextSnapshot: WriteSection = (input) => {
  const { say } = input.words
  const { context } = input.plan
  const shown = context.questions.filter((question) => !question.sensitive || input.options.includesSensitive)
  const hidden = context.questions.filter((question) => !shown.includes(question))
  const isWithheld = hidden.some((question) => context.chosen.has(question.id))
  const findOut = input.plan.findOut
  return [
    { type: 'heading', level: 1, id: 'context', text: say('document:context.heading') },
    { type: 'paragraph', style: 'lead', text: text(say('document:context.lead')) },
    {
      type: 'table',
      caption: say('document:context.caption'),
      rowHeader: true,
      columns: [
        { header: say('document:context.question'), width: 26 },
        { header: say('document:context.answer'), width: 37 },
        { header: say('document:context.effect'), width: 37 },
      ],
      rows: shown.map((question) => rowOf(input, question)),
    },
    ...(hidden.length > 0
      ? [
          {
            type: 'paragraph',
            style: 'small',
            text: text(say(`document:context.${isWithheld ? 'withheld' : 'sensitiveOpen'}`)),
          } as const,
        ]
      : []),
    ...(findOut.length > 0
      ? [
          { type: 'heading', level: 2, id: 'find-out', text: say('document:context.findOut') } as const,
          { type: 'paragraph', style: 'body', text: text(say('document:context.findOutLead')) } as const,
          {
            type: 'list',
            ordered: true,
            items: findOut.map((each) =>
              text(
                say('document:context.findOutLine', {
                  question: say(`questionnaire:questions.${each.question}.ask`),
                  whom: say(`questionnaire:questions.${each.question}.whom`),
                }),
              ),
            ),
          } as const,
        ]
      : []),
  ]
}

function rowOf(input: SectionInput, question: ContextQuestion): readonly Cell[] {
  return [cell(shortOf(input, question.id)), cell(answerOf(input, question)), cell(effectOf(input, question))]
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
  return evidence ? say('document:context.evidence', { answer, evidence }) : answer
}

/** The risks that an answer raises. */
export function effectOf(input: SectionInput, question: ContextQuestion): string {
  const { say, list } = input.words
  const risks = input.plan.exposures.flatMap(({ risk, reasons }) => {
    const points = reasons.find(
      (reason) => reason.kind === 'answer' && reason.question === question.id,
    )?.points
    if (points === undefined) return []
    const name = say(`taxonomy:risks.${risk}.short`)
    return [showsPoints(input) ? say('document:context.points', { risk: name, points }) : name]
  })
  return risks.length === 0
    ? say('document:context.nothingRaised')
    : say('document:context.raises', { risks: list(risks) })
}
