import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { LANGUAGES, type Language } from '@/core/questionnaire/vocabulary'
import { compareTexts } from '@/i18n/compare-texts'
import { type TextTree, textsBySentence } from '@/i18n/flat-texts'
import { lengthOutliers } from '@/i18n/length-outliers'
import { type MadeFrom, madeFrom, staleSentences } from '@/i18n/made-from'
import { type Terms, termFaults } from '@/i18n/term-faults'
import { NAMESPACES } from '@/i18n/texts'
import { readJson } from './load-data'

/** Every language but the one that all others are made from. */
export const TRANSLATED = LANGUAGES.filter((language) => language !== 'en')

/** By namespace, what each sentence of a translation was made from: `data/text/<language>/made-from.json`. */
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
  const perNamespace = NAMESPACES.map((namespace) => ({
    namespace,
    sentences: textsBySentence(english(namespace)).size,
    stale: staleSentences(english(namespace), noted[namespace] ?? {}),
    faults: namespaceFaults(language, namespace),
  }))
  const within = (namespace: string, key: string): string => `${namespace}.${key}`
  return {
    sentences: perNamespace.reduce((sum, each) => sum + each.sentences, 0),
    stale: perNamespace.flatMap(({ namespace, stale }) => stale.map((key) => within(namespace, key))),
    faults: perNamespace.flatMap(({ namespace, faults }) =>
      faults.map((each) => ({ ...each, key: within(namespace, each.key) })),
    ),
    libraryTexts: filesIn(`text/${language}/safeguards`).length,
  }
}

function namespaceFaults(language: Exclude<Language, 'en'>, namespace: string): TranslationFaults['faults'] {
  const path = `text/${language}/${namespace}.json`
  if (!existsSync(pathOf(path))) return [{ key: '*', fault: 'missing', detail: path }]
  const own = readJson<TextTree>(path)
  const allowed = new Set(readOr<readonly string[]>(`text/${language}/same-as-english.json`, []))
  const terms = readJson<Terms>('text/terms.json')
  return [
    ...compareTexts(language, english(namespace), own, allowed),
    ...lengthOutliers(english(namespace), own).map(({ key, ratio }) => ({
      key,
      fault: 'length',
      detail: `${ratio.toFixed(1)} times the usual length`,
    })),
    ...termFaults(language, terms, english(namespace), own).map(({ key, term }) => ({
      key,
      fault: 'term',
      detail: term,
    })),
  ]
}

/** The notes as they would be once the sentences named (all, a namespace, or one) were read again. */
export function acceptedTexts(noted: AllMadeFrom, which: string): AllMadeFrom {
  const entries = NAMESPACES.map((namespace): [string, MadeFrom] => {
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
