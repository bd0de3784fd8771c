import type { i18n } from 'i18next'

/** So many at most for each namespace, and none that is longer with its values: what users wrote has no bounds. */
const MOST = 2_000
const LONGEST = 500

/**
 * Has an instance look up a sentence once for the same values. The library works out its options anew at every call, and
 * an open action says three hundred sentences at every edit: a third of the time to its paint. Gives what forgets them.
 */
export function rememberSentences(instance: i18n): () => void {
  const known = new Map<string, Map<string, string>>()
  const forget = (): void => known.clear()
  const getFixedT = instance.getFixedT.bind(instance) as unknown as (...of: readonly unknown[]) => Translate
  instance.store.on('added', forget)
  const remembering = (...of: readonly unknown[]): Translate => {
    const t = getFixedT(...of)
    const named = JSON.stringify(of)
    const say: Translate = (key, values, ...more) => {
      const whole = typeof key === 'string' ? wholeOf(key, values) : undefined
      if (whole === undefined) return t(key, values, ...more)
      // Where none was named, it is that of now.
      const name = typeof of[0] === 'string' ? named : `${instance.language}${named}`
      let sentences = known.get(name)
      if (!sentences || sentences.size >= MOST) known.set(name, (sentences = new Map()))
      let sentence = sentences.get(whole)
      if (sentence === undefined) sentences.set(whole, (sentence = plain(of, whole) ?? t(key, values)))
      return sentence
    }
    return Object.assign(say, t)
  }
  /** A sentence as it stands in the file, where nothing is to be put into it: a tenth of the library's work. */
  const plain = ([language, namespace]: readonly unknown[], whole: string): string | undefined => {
    const [key = '', own] = whole.split(':').reverse()
    const name = own ?? namespace
    if (typeof name !== 'string' || whole.includes('\n')) return undefined
    const found: unknown = instance.getResource(String(language ?? instance.language), name, key)
    return typeof found === 'string' && !/[{$]/.test(found) ? found : undefined
  }
  instance.getFixedT = remembering as unknown as i18n['getFixedT']
  return forget
}

type Translate = (key: unknown, values?: unknown, ...more: readonly unknown[]) => string

/** What a sentence is made of, where all of it is plain. */
function wholeOf(key: string, values: unknown): string | undefined {
  if (values === undefined) return key
  if (typeof values !== 'object' || values === null) return undefined
  let whole = key
  for (const [name, value] of Object.entries(values)) {
    const kind = typeof value
    if (kind !== 'string' && kind !== 'number' && kind !== 'undefined') return undefined
    whole += `\n${name} ${JSON.stringify(value)}`
  }
  return whole.length > LONGEST ? undefined : whole
}
