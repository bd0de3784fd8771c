import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { pseudoTexts } from '../i18n/pseudo-language'

const TEXT_FILE = /\/data\/text\/([a-z]+)\/([a-z-]+)\.json\?url$/

/**
 * Words are data: served as JSON, without the blanks, rather than as JavaScript that has to be compiled. With `isPseudo`
 * the pseudo-language stands where English is.
 */
export function textFiles(isPseudo = process.env['PSEUDO'] === '1'): Plugin {
  return {
    name: 'text-files',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      const [, language, namespace] = TEXT_FILE.exec(id) ?? []
      if (language === undefined) return null
      const texts = JSON.parse(readFileSync(id.replace(/\?url$/, ''), 'utf8')) as unknown
      const source = JSON.stringify(isPseudo && language === 'en' ? pseudoTexts(texts) : texts)
      const reference = this.emitFile({ type: 'asset', name: `${namespace}.${language}.json`, source })
      return `export default import.meta.ROLLUP_FILE_URL_${reference}`
    },
  }
}
