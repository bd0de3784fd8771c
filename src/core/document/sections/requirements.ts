import type { ActionForm } from '../../library/safeguard-text'
import type { EditedItem } from '../../plan/apply-edits'
import type { Gate } from '../../questionnaire/vocabulary'
import { heading, paragraph } from '../blocks'
import { fromLibrary, isolate } from '../foreign-text'
import { indicatorsOf, sayIndicator } from '../indicators'
import { formOf, fromPart, titleOf } from '../item-words'
import { isGateAhead } from '../gate-words'
import { toBeFilledIn } from '../joined-phrases'
import { type Cell, cell, type Text } from '../plan-document'
import { safeguardOf, type SectionInput, type WriteSection } from '../section'

/** A contract with more new requirements than this is signed unread. */
const MOST = 24

interface Requirement {
  readonly item: EditedItem
  readonly form: ActionForm
  readonly gate: Gate | null
  readonly say: (content: string) => Text
}

/** For a technology provider: each requirement with its test, its evidence, its step and its clause. */
export const requirements: WriteSection = (input) => {
  const { say } = input.words
  const all = requirementsOf(input)
  const more = all.length - MOST
  return [
    heading(1, 'requirements', say('presets:requirements.heading')),
    paragraph(say('presets:requirements.lead')),
    ...(all.length === 0
      ? [paragraph(say('presets:requirements.none'))]
      : [
          {
            type: 'table',
            caption: say('presets:requirements.caption'),
            rowHeader: true,
            columns: [
              { header: say('presets:requirements.requirement'), width: 16 },
              { header: say('document:actions.what'), width: 25 },
              { header: say('presets:requirements.test'), width: 25 },
              { header: say('presets:requirements.evidence'), width: 20 },
              { header: say('presets:requirements.gate'), width: 12 },
              { header: say('presets:requirements.clause'), width: 10 },
            ],
            rows: all.slice(0, MOST).map((each, index) => rowOf(input, each, index + 1)),
          } as const,
        ]),
    ...(more > 0 ? [paragraph(say('presets:requirements.more', { number: more }), 'small')] : []),
  ]
}

/** The provider's own parts of priority actions, then what the plan asks of it, each safeguard once. */
function requirementsOf(input: SectionInput): readonly Requirement[] {
  const parts = input.priority.flatMap((item): readonly Requirement[] => {
    const part = item.parts.find(({ role }) => role === 'technology-provider')
    if (!part) return []
    const form = formOf(input, item, part)
    return [{ item, form, gate: part.gate, say: (content) => fromPart(input, item, content) }]
  })
  const known = new Set(parts.map(({ item }) => item.id))
  const asked = input.plan.asks.flatMap((ask): readonly Requirement[] => {
    const item = input.plan.items.find(({ id }) => id === ask.safeguard)
    const form = input.words.safeguard(ask.safeguard).text.actions[ask.action]
    if (ask.role !== 'technology-provider' || !item || !form || known.has(item.id)) return []
    known.add(item.id)
    const gate = safeguardOf(input, item.id).actions.find(({ id }) => id === ask.action)?.gate ?? null
    return [{ item, form, gate, say: (content) => fromLibrary(input, item.id, content) }]
  })
  return [...parts, ...asked]
}

function rowOf(
  input: SectionInput,
  { item, form, gate, say: text }: Requirement,
  number: number,
): readonly Cell[] {
  const { say } = input.words
  const [indicator] = indicatorsOf(input, item)
  // Where the part itself waits for no step, it is due with the whole action.
  const ahead = [gate, item.gate].find((each) => isGateAhead(input, each))
  return [
    cell(say('document:sheets.sheetHeading', { number, title: titleOf(input, item) })),
    cell(text(form.action)),
    cell(indicator ? sayIndicator(input, item, indicator, 'document:actions.measure') : toBeFilledIn(input)),
    cell(form.deliverable === '' ? toBeFilledIn(input) : text(form.deliverable)),
    cell(ahead ? say(`taxonomy:gates.${ahead}`) : say('presets:requirements.anyTime')),
    cell(isolate(input, say('presets:requirements.clauseBlank'))),
  ]
}
