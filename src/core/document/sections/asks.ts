import type { EditedItem } from '../../plan/apply-edits'
import { type Role, ROLES } from '../../questionnaire/vocabulary'
import { bullets, heading, paragraph } from '../blocks'
import { formOf, fromPart } from '../item-words'
import { datesOf } from '../date-words'
import type { Text } from '../plan-document'
import type { Blocks, SectionInput, WriteSection } from '../section'
import { askLines } from './who-does-what'

/** Of each institution: nobody takes twenty requests into a meeting. */
const MOST = 8

/** What is asked of each institution: its parts of the priority actions, and what the plan asks of it besides. */
export const asksByInstitution: WriteSection = (input) => {
  const { say } = input.words
  const groups = ROLES.flatMap((role): Blocks => {
    const lines = [...partLines(input, role), ...askLines(input, role)]
    if (lines.length === 0) return []
    const more = lines.length - MOST
    return [
      heading(2, `ask-${role}`, say(`taxonomy:roles.${role}`)),
      ...bullets(lines.slice(0, MOST)),
      ...(more > 0 ? [paragraph(say('document:who.asksMore', { number: more }), 'small')] : []),
    ]
  })
  if (groups.length === 0) return []
  return [heading(1, 'asks-all', say('presets:asks.heading')), paragraph(say('presets:asks.lead')), ...groups]
}

function partLines(input: SectionInput, role: Role): readonly Text[] {
  return input.priority.flatMap((item: EditedItem, index) => {
    const part = item.parts.find((each) => each.role === role)
    if (!part) return []
    const { action } = formOf(input, item, part)
    const when = input.words.say('presets:asks.when', { number: index + 1, when: datesOf(input, item) })
    return [[...fromPart(input, item, action), { text: when }]]
  })
}
