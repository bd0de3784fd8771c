import { indicatorsOf, indicatorText } from '../indicators'
import { titleOf } from '../phrases'
import { cell, text } from '../plan-document'
import type { WriteSection } from '../section'

/** One indicator for each priority action, with room for the country's own figures. */
export const results: WriteSection = (input) => {
  const { say } = input.words
  if (input.priority.length === 0) return []
  const rows = input.priority.flatMap((item, index) => {
    const [shown] = indicatorsOf(input, item)
    if (!shown) return []
    const open = say('document:open')
    return [
      [
        cell(`${index + 1}. ${titleOf(input, item)}`),
        cell(indicatorText(input, item, shown, 'measure')),
        cell(shown.baseline || open),
        cell(shown.target === '' ? open : indicatorText(input, item, shown, 'target')),
        cell(shown.verification === '' ? open : indicatorText(input, item, shown, 'verification')),
        cell(shown.frequency === null ? open : say(`taxonomy:frequencies.${shown.frequency}`)),
      ],
    ]
  })
  return [
    { type: 'heading', level: 1, id: 'results', text: say('document:results.heading') },
    { type: 'paragraph', style: 'body', text: text(say('document:results.lead')) },
    {
      type: 'table',
      caption: say('document:results.caption'),
      rowHeader: true,
      columns: [
        { header: say('document:results.action'), width: 20 },
        { header: say('document:results.measure'), width: 27 },
        { header: say('document:results.baseline'), width: 11 },
        { header: say('document:results.target'), width: 13 },
        { header: say('document:results.verification'), width: 18 },
        { header: say('document:results.frequency'), width: 11 },
      ],
      rows,
    },
  ]
}
