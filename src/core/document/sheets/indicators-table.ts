import type { EditedItem } from '../../plan/apply-edits'
import { indicatorsOf } from '../indicators'
import { leadOf } from '../lead-and-partners'
import { titleOf } from '../item-words'
import { NOTHING, type SheetCell, type SheetTable, textCell, typedCell } from '../plan-sheet'
import type { SectionInput } from '../section'
import { numberOf } from './actions-table'

/** Every indicator of every priority action, with room for the country's own figures. */
export function indicatorsTable(input: SectionInput): SheetTable {
  const { say } = input.words
  return {
    name: say('sheets:tables.indicators'),
    columns: [
      { header: say('sheets:number'), width: 6 },
      { header: say('document:results.action'), width: 30 },
      { header: say('document:results.measure'), width: 36 },
      { header: say('document:results.baseline'), width: 16 },
      { header: say('document:results.target'), width: 22 },
      { header: say('sheets:indicators.latest'), width: 12 },
      { header: say('sheets:indicators.latestDate'), width: 11 },
      { header: say('document:results.verification'), width: 32 },
      { header: say('document:results.frequency'), width: 15 },
      { header: say('sheets:indicators.people'), width: 18 },
      { header: say('document:sheets.lead'), width: 23 },
    ],
    rows: input.priority.flatMap((item) => rowsOf(input, item)),
    frozenColumns: 2,
  }
}

function rowsOf(input: SectionInput, item: EditedItem): readonly (readonly SheetCell[])[] {
  const { say } = input.words
  return indicatorsOf(input, item).map((shown) => [
    numberOf(input, item),
    textCell(titleOf(input, item)),
    textCell(shown.measure),
    typedCell(shown.baseline),
    typedCell(shown.target),
    typedCell(shown.latest),
    dayCell(shown.latestDate),
    textCell(shown.verification),
    textCell(shown.frequency === null ? '' : say(`taxonomy:frequencies.${shown.frequency}`)),
    textCell(shown.people ? say('sheets:indicators.byGroup') : ''),
    textCell(leadOf(input, item)),
  ])
}

/** A date where it is one, else the text as typed. */
function dayCell(text: string): SheetCell {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return { kind: 'date', date: `${text}-01`, shows: 'month' }
  if (/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)) {
    return { kind: 'date', date: text, shows: 'day' }
  }
  return text === '' ? NOTHING : textCell(text)
}
