import type { SafeguardTexts } from '@/core/library/read-text'
import type { Safeguard } from '@/core/library/safeguard'
import type { SafeguardText } from '@/core/library/safeguard-text'

/** One safeguard with all that a search looks into, folded once. */
export interface Entry {
  readonly safeguard: Safeguard
  readonly text: SafeguardText
  /** It has no words of its own in the reader's language. */
  readonly isEnglish: boolean
  readonly title: string
  readonly all: string
}

export function entriesOf(
  safeguards: readonly Safeguard[],
  texts: SafeguardTexts,
  english: SafeguardTexts,
): readonly Entry[] {
  return safeguards.flatMap((safeguard) => {
    const text = texts[safeguard.id] ?? english[safeguard.id]
    if (!text) return []
    const forms = Object.values(text.actions).flatMap((action) => [
      action,
      action.remedy,
      action.protective,
      action.interim,
    ])
    const words = forms.flatMap((form) => (form ? [form.action, ...form.steps, form.deliverable] : []))
    const title = folded(text.title)
    const isEnglish = texts[safeguard.id] === undefined
    return [
      { safeguard, text, isEnglish, title, all: [title, folded([text.why, ...words].join(' '))].join(' ') },
    ]
  })
}

/** The entries that hold every word; those with a word in their title first. */
export function searchEntries(entries: readonly Entry[], wanted: string): readonly Entry[] {
  const words = folded(wanted).split(/\s+/).filter(Boolean)
  if (words.length === 0) return entries
  const found = entries.filter(({ all }) => words.every((word) => all.includes(word)))
  const isTitled = ({ title }: Entry): boolean => words.some((word) => title.includes(word))
  return [...found.filter(isTitled), ...found.filter((entry) => !isTitled(entry))]
}

/** Case and accents make no difference to what is meant. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
