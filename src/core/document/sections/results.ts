import { fromLibrary } from '../foreign-text'
import { titleOf } from '../phrases'
import { cell, text } from '../plan-document'
import { safeguardOf, type WriteSection } from '../section'

/** One indicator for each priority action, with room for the country's own figures. */
export const results: WriteSection = (input) => {
  const { say } = input.words
  if (input.priority.length === 0) return []
  const rows = input.priority.flatMap((item, index) => {
    const logic = safeguardOf(input, item.id).indicators[0]
    const words = logic && input.words.safeguard(item.id).text.indicators[logic.id]
    if (!logic || !words) return []
    const edit = item.edit.indicators?.[logic.id]
    return [
      [
        cell(`${index + 1}. ${titleOf(input, item)}`),
        cell(fromLibrary(input, item.id, words.measure)),
        cell(edit?.baseline || say('document:open')),
        cell(edit?.target ? text(edit.target) : fromLibrary(input, item.id, words.target)),
        cell(fromLibrary(input, item.id, words.verification)),
        cell(say(`taxonomy:frequencies.${logic.frequency}`)),
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
