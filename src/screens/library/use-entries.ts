import type { SafeguardTexts } from '@/core/library/read-text'
import type { Safeguard } from '@/core/library/safeguard'
import { useLibrary, useSafeguardTexts } from '@/state/data-source'
import { useLanguage } from '@/state/preferences'
import { entriesOf, type Entry } from './entries'

const made = new WeakMap<
  SafeguardTexts,
  { readonly of: readonly Safeguard[]; readonly entries: readonly Entry[] }
>()

/** The library with its words in the language of the page; the same list as long as neither changes. */
export function useEntries(): readonly Entry[] {
  const { safeguards } = useLibrary()
  const texts = useSafeguardTexts(useLanguage())
  const english = useSafeguardTexts('en')
  const known = made.get(texts)
  if (known?.of === safeguards) return known.entries
  const entries = entriesOf(safeguards, texts, english)
  made.set(texts, { of: safeguards, entries })
  return entries
}
