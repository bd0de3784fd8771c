import type { Safeguard } from '../library/safeguard'
import type { SafeguardText } from '../library/safeguard-text'
import type { IndicatorEdit, OwnItem } from '../plan/plan-edits'
import { ownActionId } from '../plan/own-item'
import type { SectionInput } from './section'
import type { Words } from './words'

/**
 * Actions of the user's own stand beside those of the library: every section finds their words and their facts where
 * it finds all others. What the user has not written is empty, and the sections leave it out.
 */
export function withOwnItems(input: SectionInput): SectionInput {
  const own = new Map(input.plan.items.flatMap((item) => (item.own === null ? [] : [[item.id, item.own]])))
  if (own.size === 0) return input
  const { words } = input
  return {
    ...input,
    safeguards: new Map([...input.safeguards, ...[...own].map(([id, each]) => [id, logicOf(each)] as const)]),
    words: {
      ...words,
      safeguard: (id) => {
        const item = own.get(id)
        return item ? { text: textOf(item, words), language: words.language } : words.safeguard(id)
      },
    },
  }
}

/** A file from elsewhere may hold an action without a name; nobody could speak of it, or find it in a list. */
function textOf(own: OwnItem, { say }: Words): SafeguardText {
  const { sentence, steps, deliverable, indicators } = own.edit
  const title = own.title.trim() || say('workspace:own.untitled')
  const action = {
    action: sentence?.trim() || title,
    steps: [...(steps ?? [])],
    deliverable: deliverable?.trim() ?? '',
  }
  return {
    title,
    why: own.why?.trim() ?? '',
    actions: { [ownActionId(own.id)]: action },
    indicators: Object.fromEntries(
      Object.entries(indicators ?? {}).map(([id, each]) => [id, measured(each)]),
    ),
    pitfall: '',
  }
}

function measured({ measure, target, verification }: IndicatorEdit) {
  return { measure: measure ?? '', target: target ?? '', verification: verification ?? '' }
}

function logicOf(own: OwnItem): Safeguard {
  return {
    id: own.id,
    principle: own.principle,
    kind: own.kind ?? 'process',
    accountable: own.accountable ?? own.lead ?? 'government',
    risks: own.risks,
    dpiTypes: [],
    dependsOn: (own.dependsOn ?? []).map((id) => ({ id, strength: 'hard' as const })),
    raisedWhen: [],
    adaptations: [],
    // All of them are the user's, who says how often, or nobody does.
    indicators: [],
    instruments: [],
    actions: [],
  }
}
