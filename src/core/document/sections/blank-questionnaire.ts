import { asksOf, type Fact } from '../../questionnaire/questionnaire'
import { heading, paragraph } from '../blocks'
import { monthsAhead } from '../date-words'
import { type Cell, cell, strong, text } from '../plan-document'
import type { Blocks, SectionInput, WriteSection } from '../section'
import { BOX } from './worksheets'

/** The questions with their guidance and without any answer, to be filled in by hand. */
export const blankQuestionnaire: WriteSection = (input) => {
  const { say } = input.words
  return [
    heading(1, 'questionnaire', say('presets:questions.heading')),
    paragraph(say('presets:questions.lead')),
    ...input.library.questionnaire.steps.flatMap((each) => step(input, each.id, asksOf(each))),
  ]
}

function step(input: SectionInput, id: string, asks: readonly string[]): Blocks {
  const { say } = input.words
  const rows = asks.flatMap((each) => rowOf(input, each))
  if (rows.length === 0) return []
  return [
    heading(2, `questions-${id}`, say(`questionnaire:steps.${id}.title`)),
    {
      type: 'table',
      caption: say(`questionnaire:steps.${id}.lead`),
      rowHeader: true,
      columns: [
        { header: say('document:context.question'), width: 50 },
        { header: say('document:context.answer'), width: 50 },
      ],
      rows,
    },
  ]
}

function rowOf(input: SectionInput, id: string): readonly (readonly Cell[])[] {
  const { facts } = input.library.questionnaire
  const fact = facts.find((each) => each.id === id)
  if (fact) return fact.id === 'language' ? [] : [factRow(input, fact)]
  const question = input.plan.context.questions.find((each) => each.id === id)
  if (!question) return []
  const { say } = input.words
  const base = `questionnaire:questions.${id}`
  return [
    [
      cell(
        [strong(say(`${base}.ask`))],
        say(`${base}.why`),
        say('presets:questions.whom', { whom: say(`${base}.whom`) }),
        ...(question.sensitive ? [say('presets:questions.sensitive')] : []),
      ),
      cell(
        ...[...question.options, ...(question.outside ?? [])].map((option) =>
          boxed(say(`${base}.options.${option}.label`)),
        ),
        boxed(say('questionnaire:common.unknown.label')),
        text(`${say('presets:questions.evidence')}\n\u00a0`),
      ),
    ],
  ]
}

/** Lines to write on by hand: blank ones alone would be left out. */
const ROOM = text('\u00a0\n\u00a0\n\u00a0')

const boxed = (label: string): string => `${BOX} ${label}`

function factRow(input: SectionInput, { id, kind, options, allowed }: Fact): readonly Cell[] {
  const { say } = input.words
  const ask = cell([strong(say(`questionnaire:facts.${id}.ask`))])
  if (kind === 'one' || kind === 'many') {
    return [ask, cell(...(options ?? []).map((option) => boxed(optionLabel(input, id, option))))]
  }
  if (allowed) return [ask, cell(...allowed.map((each) => boxed(monthsAhead(input, each))))]
  return [ask, { paragraphs: [ROOM] }]
}

/** Types, stages and roles have their words in the taxonomy. */
function optionLabel({ words }: SectionInput, fact: string, option: string): string {
  const groups: Readonly<Record<string, string>> = { dpiTypes: 'dpiTypes', stage: 'stages', roles: 'roles' }
  const group = groups[fact]
  return words.say(
    group ? `taxonomy:${group}.${option}` : `questionnaire:facts.${fact}.options.${option}.label`,
  )
}
