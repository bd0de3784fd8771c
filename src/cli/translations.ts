import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { LANGUAGES, type Language } from '@/core/questionnaire/vocabulary'
import { compareTexts } from '@/i18n/compare-texts'
import { type TextTree, textsBySentence } from '@/i18n/flat-texts'
import { lengthOutliers } from '@/i18n/length-outliers'
import { type MadeFrom, madeFrom, staleSentences } from '@/i18n/made-from'
import { numberFaults } from '@/i18n/number-faults'
import { type Terms, termFaults } from '@/i18n/term-faults'
import { NAMESPACES } from '@/i18n/texts'
import { readJson } from './load-data'

/** Every language but the one that all others are made from. */
export const TRANSLATED = LANGUAGES.filter((language) => language !== 'en')

/** By namespace or `safeguards/<id>`, what each sentence of a translation was made from: `data/text/<language>/made-from.json`. */
export type AllMadeFrom = Readonly<Record<string, MadeFrom>>

export interface TranslationFaults {
  /** How many sentences the English has. */
  readonly sentences: number
  readonly faults: readonly { readonly key: string; readonly fault: string; readonly detail: string }[]
  /** Sentences whose English has changed since. */
  readonly stale: readonly string[]
  /** How many safeguards have words of their own in this language. */
  readonly libraryTexts: number
}

/** Everything a machine can see wrong in one translation, each fault by `namespace.key`. */
export function translationFaults(language: Exclude<Language, 'en'>): TranslationFaults {
  const { noted } = readTranslation(language)
  const library = translatedSafeguards(language)
  const perFile = [
    ...NAMESPACES.map((name) => ({ name, faults: namespaceFaults(language, name) })),
    ...library.map((name) => ({ name, faults: safeguardFaults(language, name) })),
  ].map((file) => ({ ...file, stale: staleSentences(english(file.name), noted[file.name] ?? {}) }))
  const within = (name: string, key: string): string => `${name}.${key}`
  return {
    sentences: NAMESPACES.reduce((sum, name) => sum + textsBySentence(english(name)).size, 0),
    stale: perFile.flatMap(({ name, stale }) => stale.map((key) => within(name, key))),
    faults: perFile.flatMap(({ name, faults }) =>
      faults.map((each) => ({ ...each, key: within(name, each.key) })),
    ),
    libraryTexts: library.length,
  }
}

function namespaceFaults(language: Exclude<Language, 'en'>, name: string): TranslationFaults['faults'] {
  const path = `text/${language}/${name}.json`
  if (!existsSync(pathOf(path))) return [{ key: '*', fault: 'missing', detail: path }]
  const own = readJson<TextTree>(path)
  const terms = readJson<Terms>('text/terms.json')
  return [
    ...wordFaults(language, name, own),
    ...termFaults(language, terms, english(name), own).map(({ key, term }) => ({
      key,
      fault: 'term',
      detail: term,
    })),
  ]
}

/** The library's own words say many figures and few terms of the app. */
function safeguardFaults(language: Exclude<Language, 'en'>, name: string): TranslationFaults['faults'] {
  const own = readJson<TextTree>(`text/${language}/${name}.json`)
  return [
    ...wordFaults(language, name, own),
    ...numberFaults(english(name), own).map(({ key, figures }) => ({
      key,
      fault: 'figures',
      detail: figures.join(', '),
    })),
  ]
}

function wordFaults(
  language: Exclude<Language, 'en'>,
  name: string,
  own: TextTree,
): TranslationFaults['faults'] {
  const allowed = new Set(readOr<readonly string[]>(`text/${language}/same-as-english.json`, []))
  return [
    ...compareTexts(language, english(name), own, allowed),
    ...lengthOutliers(english(name), own).map(({ key, ratio }) => ({
      key,
      fault: 'length',
      detail: `${ratio.toFixed(1)} times the usual length`,
    })),
  ]
}

/** `safeguards/<id>` for each safeguard that has words of its own in this language. */
export function translatedSafeguards(language: Language): readonly string[] {
  return filesIn(`text/${language}/safeguards`).map((file) => `safeguards/${file.replace(/\.json$/, '')}`)
}

/**
 * The notes as they would be once the sentences named (all, a namespace or safeguard, or one) were read again;
 * `safeguards` are those translated, as `safeguards/<id>`.
 */
export function acceptedTexts(
  noted: AllMadeFrom,
  which: string,
  safeguards: readonly string[] = [],
): AllMadeFrom {
  const entries = [...NAMESPACES, ...safeguards].map((namespace): [string, MadeFrom] => {
    const before = noted[namespace] ?? {}
    const now = Object.entries(madeFrom(english(namespace)))
    return [
      namespace,
      Object.fromEntries(
        now.flatMap(([key, hash]) => {
          const isMeant = which === '' || which === namespace || which === `${namespace}.${key}`
          const kept = isMeant ? hash : before[key]
          return kept === undefined ? [] : [[key, kept]]
        }),
      ),
    ]
  })
  return Object.fromEntries(entries)
}

export function readTranslation(language: Language): { readonly path: string; readonly noted: AllMadeFrom } {
  const path = `text/${language}/made-from.json`
  return { path: pathOf(path), noted: readOr<AllMadeFrom>(path, {}) }
}

const english = (namespace: string): TextTree => readJson<TextTree>(`text/en/${namespace}.json`)

function readOr<Content>(path: string, otherwise: Content): Content {
  return existsSync(pathOf(path)) ? readJson<Content>(path) : otherwise
}

function filesIn(path: string): readonly string[] {
  return existsSync(pathOf(path)) ? readdirSync(pathOf(path)).filter((file) => file.endsWith('.json')) : []
}

const pathOf = (path: string): string => fileURLToPath(new URL(`../../data/${path}`, import.meta.url))
