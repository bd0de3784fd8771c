import { FOUNDATIONAL, DPI_TYPES, LANGUAGES, type Language } from '../questionnaire/vocabulary'
import { auditSafeguard } from './audit-library'
import { faultWords, WITH_INPUT } from './fault-words'
import { hostileShape } from './hostile-shape'
import type { Framework, Instrument, Library } from './library'
import { type OwnLibrary, ownLibrarySchema } from './own-library'
import type { OwnLibraryName } from './own-library-name'
import type { OwnWords } from './own-words'
import { type Fault, faultsOf, readLibrary } from './read-library'
import { readSafeguardText, type SafeguardTexts } from './read-text'
import type { Safeguard } from './safeguard'
import type { EngineSettings } from './settings'

/** What the app brings, to read a library of somebody's own against. */
export interface Bundled {
  readonly library: Library
  readonly instruments: readonly Instrument[]
  readonly framework: Framework
}

export type ReadOwnLibrary =
  | { readonly ok: true; readonly own: JoinedLibrary }
  | {
      readonly ok: false
      /** `file` and `field` together are the path in the library file. */
      readonly faults: readonly Fault[]
    }

/** A library of somebody's own, read and joined with the bundled one as its file asks. */
export interface JoinedLibrary {
  readonly library: Library
  readonly name: OwnLibraryName
  /** Bundled safeguards that it puts its own in place of. */
  readonly inPlaceOf: readonly string[]
  readonly words: OwnWords
  readonly instruments: readonly Instrument[]
}

const MOST_LEVELS = 40

/**
 * The one door for libraries that the app did not bring: shape, schema, references, words, and the promises that every
 * plan rests on. Whole or not at all. @param hashOf gives the hash by which plans name it; not asked of hostile content.
 */
export function readOwnLibrary(
  content: unknown,
  hashOf: (content: unknown) => string,
  bundled: Bundled,
): ReadOwnLibrary {
  const hostile = hostileShape(content, MOST_LEVELS)
  if (hostile) {
    const fault = hostile.why === 'too-deep' ? 'nested too deep' : 'this name is not allowed'
    const words = faultWords(hostile.why === 'too-deep' ? 'deep' : 'name')
    return { ok: false, faults: [{ file: hostile.path, id: '', field: '', fault, words }] }
  }
  const parsed = ownLibrarySchema.safeParse(content, WITH_INPUT)
  if (!parsed.success) return { ok: false, faults: faultsOf(parsed.error, '', '') }
  const own = parsed.data
  const faults: Fault[] = [...faultsInInstruments(own, bundled)]
  const words = readWords(own, faults)
  const read = readJoined(own, bundled)
  if (!read.ok) faults.push(...read.faults)
  own.safeguards.forEach(({ logic }, index) => {
    const audit = auditSafeguard(logic, bundled.library.questionnaire)
    faults.push(...audit.map((fault) => ({ ...fault, file: logicAt(index) })))
  })
  if (!read.ok || faults.length > 0) return { ok: false, faults }
  const empty = faultsInPrinciples(read.library.safeguards)
  if (empty.length > 0) return { ok: false, faults: empty }
  return { ok: true, own: joined(own, hashOf(content), read.library, words, bundled) }
}

const logicAt = (index: number): string => `safeguards.${index}.logic`

function readJoined(own: OwnLibrary, { library, instruments, framework }: Bundled) {
  const ids = new Set(own.safeguards.map(({ logic }) => logic.id))
  const kept = own.mode === 'replaces' ? [] : library.safeguards.filter(({ id }) => !ids.has(id))
  const there = new Set([...ids, ...kept.map(({ id }) => id)])
  return readLibrary({
    version: own.mode === 'replaces' ? own.version : `${library.version} + ${own.version}`,
    safeguards: [
      ...kept.map((content) => ({ file: content.id, content })),
      ...own.safeguards.map(({ logic }, index) => ({ file: logicAt(index), content: logic })),
    ],
    questionnaire: library.questionnaire,
    settings: settingsFor(there, library.settings),
    instrumentIds: new Set([...instruments, ...(own.instruments ?? [])].map(({ id }) => id)),
    processIds: new Set(framework.processes.map(({ id }) => id)),
  })
}

/** Constants name a few bundled safeguards; where one is not there, nothing is preferred and nothing answers in its place. */
function settingsFor(there: ReadonlySet<string>, settings: EngineSettings): EngineSettings {
  const { shortList, verdicts } = settings
  const musts = shortList.musts.map((must) =>
    must.prefer !== null && !there.has(must.prefer) ? { ...must, prefer: null } : must,
  )
  return {
    ...settings,
    shortList: { ...shortList, musts },
    verdicts: verdicts.map((each) => ({
      ...each,
      answeredBy: each.answeredBy.filter((id) => there.has(id)),
    })),
  }
}

function faultsInInstruments(own: OwnLibrary, { instruments }: Bundled): readonly Fault[] {
  const known = new Set(instruments.map(({ id }) => id))
  return (own.instruments ?? []).flatMap(({ id }, index) => {
    const isTaken = known.has(id)
    known.add(id)
    return isTaken
      ? [
          {
            file: `instruments.${index}`,
            id,
            field: 'id',
            fault: 'this id is used twice',
            words: faultWords('twice'),
          },
        ]
      : []
  })
}

function readWords(own: OwnLibrary, faults: Fault[]): OwnWords {
  const words: Partial<Record<Language, Record<string, SafeguardTexts[string]>>> = {}
  own.safeguards.forEach((safeguard, index) => {
    for (const language of LANGUAGES) {
      const content = safeguard.words[language]
      if (content === undefined) continue
      const read = readSafeguardText(`safeguards.${index}.words.${language}`, safeguard.logic, content)
      if (read.ok) (words[language] ??= {})[safeguard.logic.id] = { ...read.text, writtenIn: language }
      else faults.push(...read.faults)
    }
  })
  return words
}

/** Rule E6 for whatever library: no answer may leave a foundational principle without a safeguard. */
function faultsInPrinciples(safeguards: readonly Safeguard[]): readonly Fault[] {
  const always = safeguards.filter((each) => each.appliesWhen === undefined)
  return FOUNDATIONAL.flatMap((principle) => {
    const open = DPI_TYPES.filter(
      (type) => !always.some((each) => each.principle === principle && each.dpiTypes.includes(type)),
    )
    if (open.length === 0) return []
    const fault = `no safeguard of ${principle} that applies whatever is answered, for: ${open.join(', ')}`
    const words = faultWords('principle', { principle, types: open.join(', ') })
    return [{ file: 'safeguards', id: principle, field: '', fault, words }]
  })
}

function joined(
  own: OwnLibrary,
  hash: string,
  library: Library,
  words: OwnWords,
  bundled: Bundled,
): JoinedLibrary {
  const ids = new Set(own.safeguards.map(({ logic }) => logic.id))
  const { name, version, mode } = own
  const named: OwnLibraryName = { name, version, mode, count: ids.size, hash }
  return {
    library: { ...library, own: { ...named, ids } },
    name: named,
    inPlaceOf:
      mode === 'replaces' ? [] : bundled.library.safeguards.flatMap(({ id }) => (ids.has(id) ? [id] : [])),
    words,
    instruments: (own.instruments ?? []).map((each) => ({
      ...each,
      dpiTypes: [...DPI_TYPES],
      principles: [],
    })),
  }
}
