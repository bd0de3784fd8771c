import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import type { SafeguardHead, SafeguardHeads } from '@/core/library/read-text'
import { FIRST_NAMESPACES } from '@/i18n/first-namespaces'
import { pseudoTexts } from '../i18n/pseudo-language'
import { SINGLE } from './single-file'

const TEXT_FILE = /\/data\/text\/([a-z]+)\/([a-z-]+)\.json\?(url|first|safeguards|heads)$/

/**
 * Words are data: served as JSON, without the blanks, rather than as JavaScript that has to be compiled. `?first` gives
 * all namespaces of the first screens as one file, `?safeguards` the words of the whole library, `?heads` its
 * titles and reasons. With `isPseudo` the pseudo-language stands where English is.
 */
export function textFiles(isPseudo = process.env['PSEUDO'] === '1'): Plugin {
  let isBuild = false
  let isSingle = false
  return {
    name: 'text-files',
    enforce: 'pre',
    configResolved: ({ command, mode }) => {
      isBuild = command === 'build'
      isSingle = mode === SINGLE
    },
    load(id) {
      const [, language, namespace, kind] = TEXT_FILE.exec(id) ?? []
      if (language === undefined || (kind === 'url' && !isBuild)) return null
      const texts = TEXTS[kind as keyof typeof TEXTS](id.replace(/\?.*$/, ''))
      const source = JSON.stringify(isPseudo && language === 'en' ? pseudoTexts(texts) : texts)
      if (!isBuild)
        return `export default ${JSON.stringify(`data:application/json,${encodeURIComponent(source)}`)}`
      const name = `${kind === 'url' ? namespace : kind}.${language}.json`
      if (isSingle) {
        this.emitFile({ type: 'asset', name, source })
        return `export default ${JSON.stringify(name)}`
      }
      return `export default import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name, source })}`
    },
  }
}

const TEXTS = {
  url: (file: string) => readTexts(file),
  first: (file: string) =>
    Object.fromEntries(
      FIRST_NAMESPACES.map((each) => [each, readTexts(join(dirname(file), `${each}.json`))]),
    ),
  safeguards: safeguardTexts,
  heads: (file: string) =>
    Object.fromEntries(
      Object.entries(safeguardTexts(file)).map(([id, { title, why }]) => [id, { title, why }]),
    ),
}

function safeguardTexts(file: string): SafeguardHeads {
  const folder = join(dirname(file), 'safeguards')
  const files = readdirSync(folder).filter((each) => each.endsWith('.json'))
  return Object.fromEntries(
    files.sort().map((each) => [each.slice(0, -5), readTexts(join(folder, each)) as SafeguardHead]),
  )
}

function readTexts(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
