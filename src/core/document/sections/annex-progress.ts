import { heading, paragraph } from '../blocks'
import { leadOf } from '../lead-and-partners'
import { numberedTitle } from '../item-words'
import { cell } from '../plan-document'
import { ROOM_TO_WRITE } from '../room-to-write'
import type { WriteSection } from '../section'

/** Annex E: the report of the next quarter, to be filled in. */
export const progressForm: WriteSection = (input) => {
  const { say } = input.words
  if (input.priority.length === 0) return []
  const statuses = ['not-started', 'limited', 'substantial', 'completed'].map((each) =>
    say(`plan:status.${each}`),
  )
  return [
    heading(1, 'annex-progress', say(`document:annex.progress.${input.hasLetters ? 'heading' : 'caption'}`)),
    paragraph(say('document:annex.progress.lead', { statuses: statuses.join(say('document:separator')) })),
    {
      type: 'table',
      caption: say('document:annex.progress.caption'),
      rowHeader: true,
      columns: [
        { header: say('document:annex.progress.action'), width: 34 },
        { header: say('document:annex.progress.status'), width: 16 },
        { header: say('document:annex.progress.done'), width: 26 },
        { header: say('document:annex.progress.next'), width: 24 },
      ],
      rows: input.priority.map((item) => [
        cell(numberedTitle(input, item), leadOf(input, item)),
        cell(ROOM_TO_WRITE),
        cell(ROOM_TO_WRITE),
        cell(ROOM_TO_WRITE),
      ]),
    },
    {
      type: 'sign-off',
      lines: [
        {
          label: say('document:annex.progress.reported'),
          blanks: ['post', 'signature', 'date'].map((key) => say(`document:signOff.${key}`)),
        },
      ],
    },
  ]
}
