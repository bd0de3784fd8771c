import { ROLES } from '../../questionnaire/vocabulary'
import { leadOf } from '../lead-and-partners'
import { titleOf } from '../item-words'
import { type SheetTable, textCell } from '../plan-sheet'
import type { SectionInput } from '../section'
import { letterOf } from '../sections/who-does-what'
import { numberOf } from './actions-table'

/** Rows actions, columns authorities; exactly one A in a row. */
export function raciTable(input: SectionInput): SheetTable {
  const { say } = input.words
  const roles = ROLES.filter((role) => input.priority.some((item) => letterOf(input, item, role) !== ''))
  return {
    name: say('sheets:tables.raci'),
    columns: [
      { header: say('sheets:number'), width: 6 },
      { header: say('document:who.action'), width: 44 },
      ...roles.map((role) => ({
        header: say(`taxonomy:roles.${role}`),
        width: 18,
        align: 'middle' as const,
      })),
      { header: say('document:sheets.lead'), width: 32 },
    ],
    rows: input.priority.map((item) => [
      numberOf(input, item),
      textCell(titleOf(input, item)),
      ...roles.map((role) => textCell(letterOf(input, item, role))),
      textCell(leadOf(input, item)),
    ]),
    frozenColumns: 2,
  }
}
