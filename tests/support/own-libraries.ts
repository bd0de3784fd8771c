import { readFileSync } from 'node:fs'
import { loadFramework, loadInstruments, loadSafeguardTexts } from '@/cli/load-data'
import type { OwnLibrary } from '@/core/library/own-library'
import { type Bundled, type JoinedLibrary, readOwnLibrary } from '@/core/library/read-own-library'
import { checksumOf } from '@/storage/envelope'
import { library } from './plans'

export const bundled: Bundled = { library, instruments: loadInstruments(), framework: loadFramework() }
export const english = loadSafeguardTexts('en').texts

/** The example that is published beside the schema: it adds one safeguard. */
export const exampleLibrary = (): OwnLibrary =>
  JSON.parse(readFileSync('public/schema/example-library.json', 'utf8')) as OwnLibrary

/** The bundled library as somebody's own that takes its place, with what matters to the test laid over it. */
export function wholeLibrary(own: Partial<OwnLibrary> = {}): OwnLibrary {
  return {
    format: 'dpi-safeguards-library',
    formatVersion: 1,
    name: 'All our own',
    version: '7',
    mode: 'replaces',
    safeguards: library.safeguards.map((logic) => {
      const words = english[logic.id]
      if (!words) throw new Error(`no words for "${logic.id}"`)
      return { logic, words: { en: words } }
    }),
    ...own,
  }
}

export const readOwn = (content: unknown) => readOwnLibrary(content, checksumOf, bundled)

export function mustReadOwn(content: unknown): JoinedLibrary {
  const read = readOwn(content)
  if (!read.ok) throw new Error(JSON.stringify(read.faults.slice(0, 5)))
  return read.own
}
