import { asksOf, type ContextQuestion, type Fact } from '../../questionnaire/questionnaire'
import { GATES } from '../../questionnaire/vocabulary'
import { monthsAhead } from '../date-words'
import { linesCell, numberCell, type SheetCell, type SheetTable, textCell } from '../plan-sheet'
import type { SectionInput } from '../section'
import { answerOf, effectOf } from '../sections/context-snapshot'
import { givenMonthCell } from './dates'

/** Facts that were given, then every context question asked; a confidential one only where the user says so. */
export function answersTable(input: SectionInput): SheetTable {
  const { say } = input.words
  const { questionnaire } = input.library
  const asked = new Set(input.plan.context.questions.map((question) => question.id))
  const rows = questionnaire.steps.flatMap((step) =>
    asksOf(step).flatMap((id) => {
      const fact = questionnaire.facts.find((each) => each.id === id)
      const question = questionnaire.questions.find((each) => each.id === id)
      const part = textCell(say(`questionnaire:steps.${step.id}.title`))
      if (fact) return factRow(input, part, fact)
      return question && asked.has(id) ? questionRow(input, part, question) : []
    }),
  )
  return {
    name: say('sheets:tables.answers'),
    columns: [
      { header: say('sheets:answers.part'), width: 24 },
      { header: say('document:context.question'), width: 50 },
      { header: say('document:context.answer'), width: 50, align: 'start' },
      { header: say('document:context.effect'), width: 44 },
      { header: say('sheets:answers.confidential'), width: 18 },
    ],
    rows,
    frozenColumns: 0,
  }
}

type Rows = readonly (readonly SheetCell[])[]

function factRow(input: SectionInput, part: SheetCell, fact: Fact): Rows {
  // The language of the plan is that of this file.
  const cell = fact.id === 'language' ? NONE : factCell(input, fact)
  if (cell.kind === 'none') return []
  return [[part, textCell(input.words.say(`questionnaire:facts.${fact.id}.ask`)), cell, NONE, NONE]]
}

const NONE: SheetCell = { kind: 'none' }

function questionRow(input: SectionInput, part: SheetCell, question: ContextQuestion): Rows {
  const { say } = input.words
  if (question.sensitive && !input.options.includesSensitive) return []
  return [
    [
      part,
      textCell(say(`questionnaire:questions.${question.id}.ask`)),
      textCell(answerOf(input, question)),
      textCell(effectOf(input, question)),
      textCell(question.sensitive ? say('sheets:answers.yes') : ''),
    ],
  ]
}

function factCell(input: SectionInput, { id, kind }: Fact): SheetCell {
  const { say, country } = input.words
  const value = new Map<string, unknown>(Object.entries(input.answers)).get(id)
  if (value === undefined || value === '') return NONE
  const option = (chosen: string) => say(`questionnaire:facts.${id}.options.${chosen}.label`)
  switch (kind) {
    case 'text':
    case 'currency':
      return textCell(String(value))
    case 'one':
      return textCell(option(String(value)))
    case 'many':
      return linesCell(Array.isArray(value) ? value.map(String).map(option) : [])
    case 'number':
      return id === 'horizonMonths' ? textCell(monthsAhead(input, Number(value))) : numberCell(Number(value))
    case 'month':
      return givenMonthCell(String(value))
    case 'country':
      return textCell(country(String(value)))
    case 'stage-by-type':
      return linesCell(stageLines(input))
    case 'gate-months':
      return linesCell(gateLines(input))
  }
}

function stageLines(input: SectionInput): readonly string[] {
  const { say } = input.words
  return (input.answers.dpiTypes ?? []).flatMap((type) => {
    const stage = input.answers.stageByType?.[type]
    if (stage === undefined) return []
    const label = say('document:labelled', { label: say(`taxonomy:dpiTypes.${type}`) })
    return [label + say(`taxonomy:stages.${stage}`)]
  })
}

function gateLines(input: SectionInput): readonly string[] {
  const { say, month } = input.words
  return GATES.flatMap((gate) => {
    const given = input.answers.gateMonths?.[gate]
    if (given === undefined) return []
    return [say('document:labelled', { label: say(`taxonomy:gates.${gate}`) }) + month(given)]
  })
}
