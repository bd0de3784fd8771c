import type { EditedItem } from '../../plan/apply-edits'
import { isSetAside } from '../../plan/is-set-aside'
import { PRINCIPLES } from '../../questionnaire/vocabulary'
import { heading, paragraph } from '../blocks'
import { titleOf } from '../item-words'
import { cell } from '../plan-document'
import type { Blocks, SectionInput, WriteSection } from '../section'
import { inPrincipleOrder, isBelowLine, standingTable } from './annex-safeguards'

/** What is outside the short list and why: set aside by people, in place or done first line by line, the rest by principle. */
export const notPrioritised: WriteSection = (input) => {
  const { say } = input.words
  const left = input.plan.items.filter((item) => item.tier === 'annex')
  if (left.length === 0) return []
  const below = left.filter((item) => isBelowLine(item))
  const aside = left.filter(isSetAside)
  const others = left.filter((item) => !below.includes(item) && !aside.includes(item))
  return [
    heading(1, 'not-prioritised', say('presets:left.heading')),
    paragraph(say('presets:left.lead')),
    ...(aside.length === 0 ? [] : [standingTable(input, inPrincipleOrder(aside), say('presets:left.aside'))]),
    ...(others.length === 0
      ? []
      : [standingTable(input, inPrincipleOrder(others), say('presets:left.others'))]),
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
