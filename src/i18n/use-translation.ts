import i18next, { type FlatNamespace, type i18n, type TFunction } from 'i18next'
import { use, useSyncExternalStore } from 'react'
import { loadNamespaces } from './interface'
import type { Namespace } from './texts'

type Names = FlatNamespace | readonly [FlatNamespace, ...FlatNamespace[]]

interface Translation<Of extends Names> {
  /** Says a key of the first namespace; others stand before the key: `t('taxonomy:risk.R1.name')`. */
  readonly t: TFunction<Of>
  readonly i18n: i18n
}

/**
 * The words of these namespaces in the language of the interface, of which a change draws the component anew. What
 * `react-i18next` has under this name runs a dozen hooks and copies the instance for each component, of which a plan has
 * hundreds. A component whose words are still on the way waits for them, in the `Suspense` above it.
 */
export function useTranslation<const Of extends Names = 'interface'>(names?: Of): Translation<Of> {
  const key = names === undefined ? 'interface' : String(names)
  const sayNow = (): Say => sayings.get(key) ?? saying(key)
  const say = useSyncExternalStore(whenTurned, sayNow, sayNow)
  if (!areThere.has(key)) waitFor(key)
  return { t: say as unknown as TFunction<Of>, i18n: i18next }
}

type Say = i18n['t']

/** By the names of namespaces, in the language of now. */
const sayings = new Map<string, Say>()
const areThere = new Set<string>()
const onTheWay = new Map<string, Promise<void>>()

i18next.on('languageChanged', () => {
  sayings.clear()
  areThere.clear()
})

function whenTurned(draw: () => void): () => void {
  i18next.on('languageChanged', draw)
  return () => i18next.off('languageChanged', draw)
}

const namesIn = (key: string): readonly Namespace[] => key.split(',') as Namespace[]

function saying(key: string): Say {
  const [first = 'interface'] = namesIn(key)
  const say = i18next.getFixedT(i18next.language, first) as Say
  sayings.set(key, say)
  return say
}

/** Draws on where all are there; else the component is drawn again once they are, and one that cannot have them fails, until the page is loaded anew. */
function waitFor(key: string): void {
  const before = onTheWay.get(key)
  // Also once they are there: React takes a component up where it waited only if it asks for the same again.
  if (before) use(before)
  const missing = namesIn(key).filter((name) => !i18next.hasResourceBundle(i18next.language, name))
  if (missing.length === 0) {
    if (!before) areThere.add(key)
    return
  }
  const started = loadNamespaces(missing)
  onTheWay.set(key, started)
  use(started)
}
