import type { EditedItem } from '../../plan/apply-edits'
import { type Role, ROLES } from '../../questionnaire/vocabulary'
import { bullets, heading, paragraph } from '../blocks'
import { fromLibrary } from '../foreign-text'
import { inSentences } from '../joined-phrases'
import { numberedTitle, numbersOf } from '../item-words'
import { cell, type Text } from '../plan-document'
import type { Blocks, SectionInput, WriteSection } from '../section'

/** Of each authority: those about the highest scores; nobody takes twenty requests into a meeting. */
const MOST_ASKS = 2

/** Rows actions, columns authorities, exactly one A in a row; then what to ask of those outside the plan. */
export const whoDoesWhat: WriteSection = (input) => {
  const { say } = input.words
  if (input.priority.length === 0) return []
  const roles = ROLES.filter((role) => input.priority.some((item) => letterOf(input, item, role) !== ''))
  return [
    heading(1, 'who', say('document:who.heading')),
    paragraph(inSentences(input, [say('document:who.note'), ...apart(input)])),
    {
      type: 'table',
      caption: say('document:who.caption'),
      rowHeader: true,
      columns: [
        { header: say('document:who.action'), width: 60 },
        ...roles.map((role) => ({ header: say(`taxonomy:roles.${role}`), width: 52 / roles.length })),
      ],
      rows: input.priority.map((item) => [
        cell(numberedTitle(input, item)),
        ...roles.map((role) => cell(letterOf(input, item, role))),
      ]),
    },
    ...asks(input, MOST_ASKS),
  ]
}

/** Why the lead of some actions bears no A: who answers for the result may not be the one who does the work. */
function apart(input: SectionInput): readonly string[] {
  const items = input.priority.filter(({ accountable, lead }) => accountable !== lead)
  if (items.length === 0) return []
  return [input.words.say('document:who.apart', { numbers: numbersOf(input, items) })]
}

/** A answers for it, R works on it, C is asked for a contribution, I is told. */
export function letterOf(input: SectionInput, item: EditedItem, role: Role): 'A' | 'R' | 'C' | 'I' | '' {
  if (item.accountable === role) return 'A'
  if (item.parts.some((part) => part.role === role)) return 'R'
  if (input.plan.asks.some((ask) => ask.safeguard === item.id && ask.role === role)) return 'C'
  return input.plan.context.roles.includes(role) ? 'I' : ''
}

/** What to ask of authorities outside the plan, at most so many of each; the rest is counted at the end. */
function asks(input: SectionInput, most: number): Blocks {
  const { say, list, inside } = input.words
  const asked = ROLES.map((role) => ({ role, lines: askLines(input, role) })).filter(
    ({ lines }) => lines.length > 0,
  )
  if (asked.length === 0) return []
  const more = asked.flatMap(({ role, lines }) => {
    const number = lines.length - most
    return number > 0
      ? [say('document:who.asksMoreOf', { role: inside(say(`taxonomy:roles.${role}`)), number })]
      : []
  })
  return [
    heading(2, 'asks', say('document:who.asksHeading')),
    ...asked.flatMap(({ role, lines }): Blocks => [
      heading(3, `asks-${role}`, say(`taxonomy:roles.${role}`)),
      ...bullets(lines.slice(0, most)),
    ]),
    ...(more.length > 0 ? [paragraph(say('document:who.asksMore', { number: list(more) }), 'small')] : []),
  ]
}

/** What is asked of an authority, each with the number of the action that it belongs to; without words nothing. */
export function askLines(input: SectionInput, role: Role): readonly Text[] {
  return input.plan.asks.flatMap((ask) => {
    const { text } = input.words.safeguard(ask.safeguard)
    const asked = text.actions[ask.action]?.action ?? ''
    if (ask.role !== role || asked === '') return []
    const number = input.priority.findIndex(({ id }) => id === ask.safeguard) + 1
    return [
      [
        ...fromLibrary(input, ask.safeguard, asked),
        { text: input.words.say('document:who.askOf', { number }) },
      ],
    ]
  })
}
