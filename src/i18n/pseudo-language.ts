/** What every sentence of the pseudo-language begins and ends with: where one is missing, words were cut off. */
const PSEUDO_START = '⟦'
const PSEUDO_END = '⟧'

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáeéiíoóuúAÁEÉIÍOÓUÚcçnñyýCÇNÑYÝ'.matchAll(/(.)(.)/gu)].map(([, plain = '', own = '']) => [
    plain,
    own,
  ]),
)
/** How much longer than English a translation may be: Russian and French reach a third. */
const GROWTH = 0.35
const FILLER = 'ẃőŕďš '

/**
 * The app's sentences as no language has them: accented, a third longer, in brackets. On screen it shows at once what
 * was never given to translators (no brackets) and what is cut off (one bracket missing).
 */
export function pseudoTexts(texts: unknown): unknown {
  if (typeof texts === 'string') return pseudoSentence(texts)
  if (Array.isArray(texts)) return texts.map(pseudoTexts)
  if (typeof texts !== 'object' || texts === null) return texts
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, pseudoTexts(value)]))
}

function pseudoSentence(sentence: string): string {
  const accented = sentence
    .split(/(\{\{[^}]*\}\})/)
    .map((part, index) =>
      index % 2 === 1 ? part : [...part].map((letter) => ACCENTED[letter] ?? letter).join(''),
    )
    .join('')
  const extra = FILLER.repeat(Math.ceil((sentence.length * GROWTH) / FILLER.length)).trimEnd()
  return `${PSEUDO_START}${accented} ${extra}${PSEUDO_END}`
}
