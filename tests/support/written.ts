import { loadFramework, loadInstruments, loadSafeguardTexts, loadTexts } from '@/cli/load-data'
import type { PlanDocument } from '@/core/document/plan-document'
import type { PlanSheet } from '@/core/document/plan-sheet'
import type { PresetName } from '@/core/document/presets'
import { type WriteInput, writeDocument } from '@/core/document/write-document'
import { writeSheet } from '@/core/document/write-sheet'
import { applyEdits } from '@/core/plan/apply-edits'
import type { PlanRecord } from '@/core/document/section'
import { NO_EDITS, type PlanEdits } from '@/core/plan/plan-edits'
import type { Answers } from '@/core/questionnaire/answers'
import type { Language } from '@/core/questionnaire/vocabulary'
import { makeWords } from '@/i18n/make-words'
import { someAnswers } from './answers'
import { library, planOf } from './plans'

export interface Wanted {
  readonly answers?: Partial<Answers>
  /** The answers as a whole, instead of a few over the least ones. */
  readonly allAnswers?: Answers
  readonly edits?: Partial<PlanEdits>
  readonly record?: Partial<PlanRecord>
  readonly date?: string
  readonly preset?: PresetName
  readonly language?: Language
  readonly paper?: 'A4' | 'Letter'
  readonly title?: string
  readonly includesSensitive?: boolean
  /** A library with English words only, as one that an institution brings. */
  readonly isLibraryInEnglish?: boolean
}

const english = loadSafeguardTexts('en').texts

/** A real plan over the real library, ready to be written: what the app hands to a document and to a sheet. */
export function aWriteInput(wanted: Wanted = {}): WriteInput {
  const answers = wanted.allAnswers ?? someAnswers({ dpiName: 'Civil ID', country: 'TG', ...wanted.answers })
  const edits = { ...NO_EDITS, ...wanted.edits }
  const language = wanted.language ?? 'en'
  const texts = loadTexts(language)
  if (!texts) throw new Error(`no texts in ${language}`)
  const safeguards = wanted.isLibraryInEnglish ? {} : loadSafeguardTexts(language).texts
  return {
    title: wanted.title ?? '',
    plan: applyEdits(planOf(answers), edits, library.settings),
    record: { id: 'plan-one', edits, snapshots: [], ...wanted.record },
    answers,
    library,
    frameworkVersion: loadFramework().version,
    words: makeWords({ language, texts, safeguards, english, instruments: loadInstruments() }),
    options: {
      preset: wanted.preset ?? 'full',
      paper: wanted.paper ?? 'A4',
      date: wanted.date ?? '2026-12-01',
      status: 'draft',
      author: '',
      includesSensitive: wanted.includesSensitive ?? false,
    },
  }
}

export const writtenDocument = (wanted?: Wanted): PlanDocument => writeDocument(aWriteInput(wanted))

export const writtenSheet = (wanted: Wanted = {}): PlanSheet => writeSheet(aWriteInput(wanted))
