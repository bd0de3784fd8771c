import type { Plugin } from 'vite'
import type { TextTree } from '../i18n/flat-texts'
import { pseudoTexts } from '../i18n/pseudo-language'

/** The sentences of the app, not its library and not the notes of translators. */
const SENTENCES = /\/data\/text\/en\/[^/]+\.json$/

/** `PSEUDO=1 npm run build` puts the pseudo-language where English is: for tests and for the eye, never to be served. */
export function pseudoLanguage(isWanted = process.env['PSEUDO'] === '1'): Plugin {
  return {
    name: 'pseudo-language',
    enforce: 'pre',
    apply: () => isWanted,
    transform(code, id) {
      if (!SENTENCES.test(id)) return null
      return { code: JSON.stringify(pseudoTexts(JSON.parse(code) as TextTree)), map: null }
    },
  }
}
