import { actionsLead } from '../actions-lead'
import { leadBelow } from '../lead-below'
import { titleOf } from '../item-words'
import { datesOf } from '../date-words'
import { cell, text } from '../plan-document'
import type { WriteSection } from '../section'

/** The priority actions on one upright page: what, who, when. */
export const shortActions: WriteSection = (input) => {
  const { say } = input.words
  const heading = {
    type: 'heading',
    level: 1,
    id: 'priority-actions',
    text: say('document:actions.heading'),
  } as const
  if (input.priority.length === 0) {
    return [heading, { type: 'paragraph', style: 'body', text: text(say('document:actions.empty')) }]
  }
  return [
    // What is signed and the signatures stand on one page.
    { type: 'page-break', ifItFits: true },
    heading,
    {
      type: 'table',
      caption: actionsLead(input),
      rowHeader: true,
      columns: [
        { header: say('document:actions.action'), width: 45 },
        { header: say('document:sheets.lead'), width: 29 },
        { header: say('document:actions.when'), width: 26 },
      ],
      rows: input.priority.map((item, index) => [
        cell(`${index + 1}. ${titleOf(input, item)}`),
        cell(leadBelow(input, item)),
        cell(input.words.atStart(datesOf(input, item))),
      ]),
    },
  ]
}
