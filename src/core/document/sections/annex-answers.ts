import type { EditedItem } from '../../plan/apply-edits'
import { heading, paragraph } from '../blocks'
import { isolate } from '../foreign-text'
import { numberedTitle } from '../item-words'
import { reasonPhrase } from '../reason-phrase'
import { cell } from '../plan-document'
import type { SheetCell } from '../plan-sheet'
import { type Blocks, type SectionInput, showsPoints, type WriteSection } from '../section'
import { answersTable } from '../sheets/answers-table'
import { withheldNote } from './context-snapshot'

/** Annex B: every answer that a reader may see, and the sum behind each priority action. */
export const answersAndMethod: WriteSection = (input) => {
  const { say } = input.words
  return [
    heading(1, 'annex-method', say(`document:annex.method.${input.hasLetters ? 'heading' : 'scores'}`)),
    ...answers(input),
    ...withheldNote(input),
    heading(2, 'annex-scores', say('document:annex.method.scores')),
    paragraph(say('document:annex.method.lead')),
    ...scores(input),
  ]
}

function answers(input: SectionInput): Blocks {
  const { say } = input.words
  const { rows } = answersTable(input)
  if (rows.length === 0) return []
  return [
    {
      type: 'table',
      caption: say('document:annex.method.answers'),
      rowHeader: true,
      columns: [
        { header: say('document:context.question'), width: 38 },
        { header: say('document:context.answer'), width: 34 },
        { header: say('document:context.effect'), width: 28 },
      ],
      rows: rows.map(([, question, answer, effect]) => [
        cell(wordsOf(input, question)),
        cell(isolate(input, wordsOf(input, answer))),
        cell(wordsOf(input, effect) || say('document:annex.method.fact')),
      ]),
    },
  ]
}

/** What stands in a sheet's cell, as a reader of a page sees it. */
function wordsOf({ words }: SectionInput, content: SheetCell | undefined): string {
  switch (content?.kind) {
    case 'text':
      return content.text
    case 'number':
      return words.number(content.value)
    case 'date':
      return content.shows === 'month' ? words.month(content.date.slice(0, 7)) : words.date(content.date)
    default:
      return ''
  }
}

function scores(input: SectionInput): Blocks {
  const { say } = input.words
  if (!showsPoints(input)) return [paragraph(say('document:annex.method.leadWords'), 'note')]
  const weighed = input.priority.filter((item) => item.own === null)
  if (weighed.length === 0) return []
  return [
    {
      type: 'table',
      caption: say('document:annex.method.caption'),
      rowHeader: true,
      columns: [
        { header: say('document:annex.method.action'), width: 30 },
        { header: say('document:annex.method.score'), width: 10 },
        { header: say('document:annex.method.parts'), width: 60 },
      ],
      rows: weighed.map((item) => [
        cell(numberedTitle(input, item)),
        cell(String(item.score)),
        cell(...item.reasons.map((reason) => partWords(input, item, reason))),
      ]),
    },
  ]
}

function partWords(input: SectionInput, item: EditedItem, reason: EditedItem['reasons'][number]): string {
  const phrase = reasonPhrase(input, item, reason) ?? input.words.say('document:sheets.whySensitive')
  return `${reason.points > 0 ? '+' : '−'}${Math.abs(reason.points)}  ${phrase}`
}
