import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import type { SafeguardHead } from '@/core/library/read-text'
import type { Safeguard } from '@/core/library/safeguard'
import { type Principle, PRINCIPLES } from '@/core/questionnaire/vocabulary'
import { FIRST_NAMESPACES } from '@/i18n/first-namespaces'
import { pseudoTexts } from '../i18n/pseudo-language'
import { SINGLE } from './single-file'

const TEXT_FILE = /\/data\/text\/([a-z]+)\/([a-z-]+)\.json\?(url|first|safeguards|heads)$/

/**
 * Words are data: served as JSON, without the blanks, rather than as JavaScript that has to be compiled. `?first` gives
 * all namespaces of the first screens as one file, `?safeguards` the words of the library as a file for each principle,
 * by principle, `?heads` the titles and reasons of all. With `isPseudo` the pseudo-language stands where English is.
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
      /** The address of a file with these words, as the script has it. */
      const addressOf = (name: string, texts: unknown): string => {
        const source = JSON.stringify(isPseudo && language === 'en' ? pseudoTexts(texts) : texts)
        if (!isBuild) return JSON.stringify(`data:application/json,${encodeURIComponent(source)}`)
        const asset = { type: 'asset', name: `${name}.${language}.json`, source } as const
        const file = this.emitFile(asset)
        return isSingle ? JSON.stringify(asset.name) : `import.meta.ROLLUP_FILE_URL_${file}`
      }
      const file = id.replace(/\?.*$/, '')
      if (kind === 'safeguards') {
        const addresses = PRINCIPLES.map(
          (each) => `${each}: ${addressOf(`safeguards-${each.toLowerCase()}`, safeguardTexts(file, each))}`,
        )
        return `export default { ${addresses.join(', ')} }`
      }
      if (kind === 'heads') return `export default ${addressOf(kind, heads(file))}`
      if (kind === 'first') return `export default ${addressOf(kind, firstTexts(file))}`
      return `export default ${addressOf(namespace ?? '', readJson(file))}`
    },
  }
}

function firstTexts(file: string): object {
  return Object.fromEntries(
    FIRST_NAMESPACES.map((each) => [each, readJson(join(dirname(file), `${each}.json`))]),
  )
}

function heads(file: string): object {
  return Object.fromEntries(
    Object.entries(safeguardTexts(file)).map(([id, { title, why }]) => [id, { title, why }]),
  )
}

/** The words of the safeguards of a principle, or of all. */
function safeguardTexts(file: string, principle?: Principle): Readonly<Record<string, SafeguardHead>> {
  const folder = join(dirname(file), 'safeguards')
  const logic = join(dirname(file), '../../safeguards')
  const isWanted = (name: string): boolean =>
    principle === undefined || (readJson(join(logic, name)) as Safeguard).principle === principle
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json') && isWanted(name))
      .sort()
      .map((name) => [name.slice(0, -5), readJson(join(folder, name)) as SafeguardHead]),
  )
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
