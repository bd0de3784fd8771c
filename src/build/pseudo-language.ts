import type { Plugin } from 'vite'
import { pseudoTexts } from '../i18n/pseudo-language'

/** The sentences of the app and of its library. */
const SENTENCES = /\/data\/text\/en\/(safeguards\/)?[^/]+\.json$/

/** `PSEUDO=1 npm run build` puts the pseudo-language where English is: for tests and for the eye, never to be served. */
export function pseudoLanguage(isWanted = process.env['PSEUDO'] === '1'): Plugin {
  return {
    name: 'pseudo-language',
    enforce: 'pre',
    apply: () => isWanted,
    transform(code, id) {
      if (!SENTENCES.test(id)) return null
      return { code: JSON.stringify(pseudoTexts(JSON.parse(code) as unknown)), map: null }
    },
  }
}
