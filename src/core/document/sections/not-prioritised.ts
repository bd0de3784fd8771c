import type { EditedItem } from '../../plan/apply-edits'
import { PRINCIPLES } from '../../questionnaire/vocabulary'
import { heading, paragraph } from '../blocks'
import { titleOf } from '../phrases'
import { cell } from '../plan-document'
import type { Blocks, SectionInput, WriteSection } from '../section'
import { inPrincipleOrder, isBelowLine, standingTable } from './annex-safeguards'

/** What was not prioritised and why: decided by people, in place or done first line by line, the rest by principle. */
export const notPrioritised: WriteSection = (input) => {
  const { say } = input.words
  const left = input.plan.items.filter((item) => item.tier === 'annex')
  if (left.length === 0) return []
  const below = left.filter((item) => isBelowLine(item))
  const others = left.filter((item) => !below.includes(item))
  return [
    heading(1, 'not-prioritised', say('presets:left.heading')),
    paragraph(say('presets:left.lead')),
    ...(others.length === 0
      ? []
      : // The heading has said already what the table shows.
        [standingTable(input, inPrincipleOrder(others), '')]),
    ...byPrinciple(input, below),
  ]
}

function byPrinciple(input: SectionInput, items: readonly EditedItem[]): Blocks {
  const { say } = input.words
  const rows = PRINCIPLES.flatMap((principle) => {
    const own = items.filter((item) => item.principle === principle)
    const name = `${principle} ${say(`taxonomy:principles.${principle}`)}`
    const titles = own.map((item) => titleOf(input, item)).join(say('document:separator'))
    return own.length === 0 ? [] : [[cell(name), cell(titles)]]
  })
  if (rows.length === 0) return []
  return [
    paragraph(say('presets:left.below')),
    {
      type: 'table',
      caption: say('presets:left.caption'),
      rowHeader: true,
      columns: [
        { header: say('document:annex.all.principle'), width: 28 },
        { header: say('presets:left.safeguards'), width: 72 },
      ],
      rows,
    },
  ]
}
