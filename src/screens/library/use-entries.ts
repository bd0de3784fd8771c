import type { SafeguardHeads } from '@/core/library/read-text'
import type { Safeguard } from '@/core/library/safeguard'
import { useLibrary, useSafeguardHeads } from '@/state/data-source'
import { useLanguage } from '@/state/preferences'
import { entriesOf, type Entry } from './entries'

const made = new WeakMap<
  SafeguardHeads,
  { readonly of: readonly Safeguard[]; readonly entries: readonly Entry[] }
>()

/** The library as lists say it, in the language of the page; the same list as long as neither changes. */
export function useEntries(): readonly Entry[] {
  const { safeguards } = useLibrary()
  const heads = useSafeguardHeads(useLanguage())
  const english = useSafeguardHeads('en')
  const known = made.get(heads)
  if (known?.of === safeguards) return known.entries
  const entries = entriesOf(safeguards, heads, english)
  made.set(heads, { of: safeguards, entries })
  return entries
}
