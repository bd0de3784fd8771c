import type { EditedItem } from '../../plan/apply-edits'
import { heading, paragraph } from '../blocks'
import { instrumentName } from '../foreign-text'
import { actionBeside, formOf, leadPart, numberedTitle } from '../item-words'
import { asInterim, monthAt, whenOf } from '../date-words'
import { toBeFilledIn, toBeFilledInMidSentence, setPiecesApart } from '../joined-phrases'
import { type Cell, cell } from '../plan-document'
import { safeguardOf, type SectionInput, type WriteSection } from '../section'
import { noActions } from './priority-actions'

/** For a regulator: on what power each requirement rests, by what instrument, when it is inspected, what follows. */
export const supervision: WriteSection = (input) => {
  const { say } = input.words
  if (input.priority.length === 0) return noActions(input)
  return [
    heading(1, 'supervision', say('presets:supervision.heading')),
    paragraph(say('presets:supervision.lead')),
    {
      type: 'table',
      caption: say('presets:supervision.caption'),
      rowHeader: true,
      columns: [
        { header: say('presets:supervision.requirement'), width: 17 },
        { header: say('document:actions.what'), width: 22 },
        { header: say('presets:supervision.power'), width: 14 },
        { header: say('presets:supervision.instrument'), width: 34 },
        { header: say('presets:supervision.inspection'), width: 10 },
        { header: say('presets:supervision.sanction'), width: 12 },
      ],
      rows: input.priority.map((item) => rowOf(input, item)),
    },
  ]
}

function rowOf(input: SectionInput, item: EditedItem): readonly Cell[] {
  const { say } = input.words
  const part = item.parts.find(({ role }) => role === 'regulator') ?? leadPart(item)
  const form = formOf(input, item, part)
  const names = safeguardOf(input, item.id).instruments.map((id) => instrumentName(input, id))
  const { schedule } = item
  return [
    cell(numberedTitle(input, item)),
    cell(actionBeside(input, item, form)),
    cell(say('presets:supervision.article', { open: toBeFilledInMidSentence(input) })),
    cell(names.length === 0 ? toBeFilledIn(input) : setPiecesApart(input, names)),
    cell(
      input.words.atStart(
        schedule.state === 'scheduled'
          ? asInterim(input, item, monthAt(input, schedule.endOffset))
          : whenOf(input, schedule),
      ),
    ),
    cell(toBeFilledIn(input)),
  ]
}
