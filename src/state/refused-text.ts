import {
  dropRefusedTexts,
  readRefusedText,
  windowStorage,
  writeRefusedText,
} from '@/storage/refused-text-store'
import { keepsNothing } from './browser-storage'
import { onMessage } from './other-windows'

const refused = new Map<string, string>()

/**
 * What could not be kept in a field of a plan: whoever goes to another page and comes back, or loads the page again,
 * finds it as typed, with what is wrong. It stays with this window, since it is no answer.
 */
export function refusedText(plan: string, field: string): string | null {
  return refused.get(keyOf(plan, field)) ?? readRefusedText(ownWindowStorage(), plan, field)
}

/** Remembers it, or with null forgets it: it was mended or emptied. */
export function textRefused(plan: string, field: string, text: string | null): void {
  writeRefusedText(ownWindowStorage(), plan, field, text)
  if (text === null) refused.delete(keyOf(plan, field))
  else refused.set(keyOf(plan, field), text)
}

/** Nothing of it is left in this window. */
export function refusedTextsForgotten(): void {
  refused.clear()
  dropRefusedTexts(windowStorage())
}

// "Clear everything" in one window reaches no other's storage: each clears its own.
onMessage(({ kind }) => {
  if (kind === 'cleared') refusedTextsForgotten()
})

/** None where nothing is to be kept: then it lives as long as the page. */
const ownWindowStorage = (): Storage | null => (keepsNothing() ? null : windowStorage())

const keyOf = (plan: string, field: string): string => `${plan} ${field}`
