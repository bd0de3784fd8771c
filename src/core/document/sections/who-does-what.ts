import type { EditedItem } from '../../plan/apply-edits'
import { type Role, ROLES } from '../../questionnaire/vocabulary'
import { fromLibrary } from '../foreign-text'
import { titleOf } from '../phrases'
import { type Block, cell, text } from '../plan-document'
import type { SectionInput, WriteSection } from '../section'

/** Of each authority: those about the highest scores; nobody takes twenty requests into a meeting. */
const MOST_ASKS = 6

/** Rows actions, columns authorities, exactly one A in a row; then what to ask of those outside the plan. */
export const whoDoesWhat: WriteSection = (input) => {
  const { say } = input.words
  if (input.priority.length === 0) return []
  const roles = ROLES.filter((role) => input.priority.some((item) => letterOf(item, role) !== ''))
  return [
    { type: 'heading', level: 1, id: 'who', text: say('document:who.heading') },
    { type: 'paragraph', style: 'body', text: text(say('document:who.note')) },
    {
      type: 'table',
      caption: say('document:who.caption'),
      rowHeader: true,
      columns: [
        { header: say('document:who.action'), width: 50 },
        ...roles.map((role) => ({ header: say(`taxonomy:roles.${role}`), width: 50 / roles.length })),
      ],
      rows: input.priority.map((item, index) => [
        cell(`${index + 1}. ${titleOf(input, item)}`),
        ...roles.map((role) => cell(letterOf(item, role))),
      ]),
    },
    ...asks(input),
  ]
}

/** A answers for it, R works on it. */
export function letterOf(item: EditedItem, role: Role): 'A' | 'R' | '' {
  if (item.accountable === role) return 'A'
  return item.parts.some((part) => part.role === role) ? 'R' : ''
}

function asks(input: SectionInput): readonly Exclude<Block, { type: 'section' }>[] {
  const { say } = input.words
  const roles = ROLES.filter((role) => input.plan.asks.some((ask) => ask.role === role))
  if (roles.length === 0) return []
  return [
    { type: 'heading', level: 2, id: 'asks', text: say('document:who.asksHeading') },
    ...roles.flatMap((role): readonly Exclude<Block, { type: 'section' }>[] => [
      { type: 'heading', level: 3, id: `asks-${role}`, text: say(`taxonomy:roles.${role}`) },
      {
        type: 'list',
        ordered: false,
        items: input.plan.asks
          .filter((ask) => ask.role === role)
          .slice(0, MOST_ASKS)
          .map((ask) => fromLibrary(input, ask.safeguard, askText(input, ask.safeguard, ask.action))),
      },
    ]),
  ]
}

function askText(input: SectionInput, safeguard: string, action: string): string {
  return input.words.safeguard(safeguard).text.actions[action]?.action ?? ''
}
