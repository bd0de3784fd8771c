import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AlsoCalled, Framework, Instrument } from '@/core/library/library'
import { type Fault, type ReadLibrary, readLibrary } from '@/core/library/read-library'
import { readSafeguardText, type SafeguardTexts } from '@/core/library/read-text'
import type { SafeguardText } from '@/core/library/safeguard-text'
import type { Questionnaire } from '@/core/questionnaire/questionnaire'
import type { Language } from '@/core/questionnaire/vocabulary'
import { NAMESPACES, type Texts } from '@/i18n/texts'

// Named apart: bundlers rewrite `new URL('…', import.meta.url)`, which is a folder here.
const here = import.meta.url
const DATA = fileURLToPath(new URL('../../data/', here))

export function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(`${DATA}${path}`, 'utf8')) as Content
}

export const loadQuestionnaire = (): Questionnaire => readJson('questionnaire.json')
export const loadInstruments = (): readonly Instrument[] => readJson('instruments.json')
export const loadFramework = (): Framework => readJson('framework.json')
export const loadAlsoCalled = (): readonly AlsoCalled[] =>
  readJson<{ called: readonly AlsoCalled[] }>('also-called.json').called

/** Reads `data/` from the disk through the one door. */
export function loadLibrary(): ReadLibrary {
  const { version } = readJson<{ version: string }>('library.json')
  return readLibrary({
    version,
    safeguards: filesIn('safeguards').map((file) => ({
      file: `safeguards/${file}`,
      content: readJson(`safeguards/${file}`),
    })),
    questionnaire: loadQuestionnaire(),
    settings: readJson('engine.json'),
    instrumentIds: new Set(loadInstruments().map((instrument) => instrument.id)),
    processIds: new Set(loadFramework().processes.map((process) => process.id)),
  })
}

/** The library, or an error that lists every fault: for programs that cannot go on without it. */
export function mustLoadLibrary() {
  const read = loadLibrary()
  if (read.ok) return read.library
  throw new Error(`the library has faults:\n${read.faults.map(faultLine).join('\n')}`)
}

export function faultLine({ file, field, fault }: Fault): string {
  return `${file}${field === '' ? '' : ` › ${field}`}: ${fault}`
}

export interface LoadedTexts {
  readonly texts: SafeguardTexts
  readonly faults: readonly Fault[]
}

/** The safeguards' words in one language, checked against the logic; what is missing is left to the fallback. */
export function loadSafeguardTexts(language: Language): LoadedTexts {
  const texts: Record<string, SafeguardText> = {}
  const faults: Fault[] = []
  const folder = `text/${language}/safeguards`
  const files = new Set(filesIn(folder))
  for (const safeguard of mustLoadLibrary().safeguards) {
    const file = `${folder}/${safeguard.id}.json`
    if (!files.delete(`${safeguard.id}.json`)) {
      if (language === 'en')
        faults.push({ file, id: safeguard.id, field: '', fault: 'is missing', words: null })
      continue
    }
    const read = readSafeguardText(file, safeguard, readJson(file))
    if (read.ok) texts[safeguard.id] = read.text
    else faults.push(...read.faults)
  }
  for (const file of files)
    faults.push({ file: `${folder}/${file}`, id: file, field: '', fault: 'words without logic', words: null })
  return { texts, faults }
}

/** Sentences of one language; null where the language has none yet. */
export function loadTexts(language: Language): Texts | null {
  const files = filesIn(`text/${language}`)
  if (!NAMESPACES.every((namespace) => files.includes(`${namespace}.json`))) return null
  const entries = NAMESPACES.map(
    (namespace) => [namespace, readJson(`text/${language}/${namespace}.json`)] as const,
  )
  return Object.fromEntries(entries) as unknown as Texts
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(`${DATA}${folder}`)
      .filter((file) => file.endsWith('.json'))
      .sort()
  } catch {
    return []
  }
}
