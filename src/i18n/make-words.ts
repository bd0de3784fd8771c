import { createInstance } from 'i18next'
import type { Words } from '@/core/document/words'
import type { Instrument } from '@/core/library/library'
import type { SafeguardTexts } from '@/core/library/read-text'
import type { Language } from '@/core/questionnaire/vocabulary'
import { formatDate, formatMonth, formatNumbers } from './format'
import { LANGUAGE_TABLE } from './languages'
import { joined, withLargeStart, withSmallStart } from './listed'
import { rememberSentences } from './remembered-sentences'
import { saidInstruments } from './said-instruments'
import { NAMESPACES, type Texts } from './texts'

export interface WordSource {
  readonly language: Language
  readonly texts: Texts
  /** The library's words: this language's where they exist, and English for those that it lacks. */
  readonly safeguards: SafeguardTexts
  readonly english: SafeguardTexts
  readonly instruments: readonly Instrument[]
}

/** Binds the words of one language for documents: the same in the browser and on the command line. */
export function makeWords({ language, texts, safeguards, english, instruments }: WordSource): Words {
  const { direction, locale } = LANGUAGE_TABLE[language]
  const i18n = createInstance()
  void i18n.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { ...texts } },
    ns: [...NAMESPACES],
    interpolation: { escapeValue: false },
    initAsync: false,
    parseMissingKeyHandler: (key) => {
      throw new Error(`no words for "${key}" in ${language}`)
    },
  })
  rememberSentences(i18n)
  const say = i18n.getFixedT(language) as (key: string, values?: object) => string
  const countries = new Intl.DisplayNames([locale], { type: 'region' })
  const numbers = new Intl.NumberFormat(locale)
  const { compare } = new Intl.Collator(locale)
  return {
    language,
    direction,
    say,
    safeguard: (id) => {
      const own = safeguards[id]
      if (own) return { text: own, language: own.writtenIn ?? language }
      const fallback = english[id]
      if (!fallback) throw new Error(`no words for the safeguard "${id}"`)
      return { text: fallback, language: fallback.writtenIn ?? 'en' }
    },
    instrument: saidInstruments(language, texts.instruments, instruments),
    month: (month) => formatMonth(month, locale),
    date: (date) => formatDate(date, locale),
    number: (value) => numbers.format(value),
    numbers: (values) => formatNumbers(values, locale),
    list: (items) => joined(items, locale),
    compare,
    inside: (label) => withSmallStart(label, locale),
    atStart: (words) => withLargeStart(words, locale),
    country: (code) => countries.of(code) ?? code,
  }
}
