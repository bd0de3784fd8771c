import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readWholeFont } from '@/build/fonts'
import type { Paper } from '@/core/document/plan-document'
import type { PresetName } from '@/core/document/presets'
import type { PlanSheet } from '@/core/document/plan-sheet'
import { type WriteInput, writeDocument } from '@/core/document/write-document'
import { writeSheet } from '@/core/document/write-sheet'
import { makePlan } from '@/core/engine/make-plan'
import { applyEdits } from '@/core/plan/apply-edits'
import { fingerprint } from '@/core/plan/fingerprint'
import type { Plan } from '@/core/plan/plan'
import { NO_EDITS } from '@/core/plan/plan-edits'
import { planJson } from '@/core/plan/plan-json'
import type { Answers } from '@/core/questionnaire/answers'
import { readContext } from '@/core/questionnaire/context'
import type { Language } from '@/core/questionnaire/vocabulary'
import type { Exported, Exporter, ExporterTools, SheetExporter } from '@/exporters/exporter'
import { makeWords } from '@/i18n/make-words'
import {
  type LoadedTexts,
  loadFramework,
  loadInstruments,
  loadSafeguardTexts,
  loadTexts,
  mustLoadLibrary,
} from './load-data'
import { planFile } from './plan-file'

export const FORMATS = ['json', 'pdf', 'docx', 'xlsx', 'csv', 'ics', 'plan'] as const
export type Format = (typeof FORMATS)[number]

export interface Wanted {
  readonly formats: readonly Format[]
  readonly preset: PresetName
  readonly language: Language
  readonly paper: Paper
  readonly date: string
  /** A Word file in which the plan is to stand. */
  readonly letterhead: Uint8Array | null
  readonly name: string
}

export interface MadeFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** What the user should know about it; empty when nothing. */
  readonly note: string
}

const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url))

/** What differs from the browser: files from the disk, pictures drawn without a page. */
const tools: ExporterTools = {
  loadFont: (name) => readWholeFont(name, PACKAGES),
  loadWasm: async (name) => new Uint8Array(readFileSync(`${PACKAGES}/harfbuzzjs/dist/${name}`)),
  rasterise: async (drawing, pixelsPerPoint) =>
    (await import('./rasterise')).rasterise(drawing, pixelsPerPoint),
}

/** Plan and documents of one answers file: the same core and exporters as in the browser. */
export async function makeFiles(answers: Answers, wanted: Wanted): Promise<readonly MadeFile[]> {
  const library = mustLoadLibrary()
  const read = readContext(library.questionnaire, answers)
  if (!read.ok) throw new Error(`the answer "${read.missing}" is missing`)
  const plan = makePlan(library, read.context)
  const texts = wordsOf(wanted.language)
  const files: MadeFile[] = []
  for (const format of wanted.formats) {
    if (format === 'json') files.push(jsonFile(plan, answers, wanted, texts))
    else if (format === 'plan')
      files.push({
        name: `${wanted.name}.plan.json`,
        note: '',
        bytes: encode(planFile(answers, plan, library, texts.english.texts, wanted)),
      })
    else if (format === 'pdf' || format === 'docx')
      files.push(await documentFile(format, writeInput(plan, answers, library, wanted, texts), wanted))
    else
      files.push(
        await sheetFile(format, writeSheet(writeInput(plan, answers, library, wanted, texts)), wanted),
      )
  }
  return files
}

function jsonFile(plan: Plan, answers: Answers, wanted: Wanted, texts: FoundTexts): MadeFile {
  const whom = texts.interface.questionnaire.questions
  const json = planJson(plan, answers, {
    safeguards: { ...texts.english.texts, ...texts.own.texts },
    whomToAsk: (question) => Object.entries(whom).find(([id]) => id === question)?.[1].whom ?? '',
  })
  return { name: `${wanted.name}.json`, note: '', bytes: encode(`${JSON.stringify(json, null, 2)}\n`) }
}

function writeInput(
  plan: Plan,
  answers: Answers,
  library: ReturnType<typeof mustLoadLibrary>,
  wanted: Wanted,
  texts: FoundTexts,
): WriteInput {
  return {
    title: '',
    plan: applyEdits(plan, NO_EDITS, library.settings),
    // A plan from an answers file has no id; the same answers give the same one.
    record: { id: fingerprint(JSON.stringify(answers)), edits: NO_EDITS, snapshots: [] },
    answers,
    library,
    frameworkVersion: loadFramework().version,
    words: makeWords({
      language: texts.language,
      texts: texts.interface,
      safeguards: texts.own.texts,
      english: texts.english.texts,
      instruments: loadInstruments(),
    }),
    options: {
      preset: wanted.preset,
      paper: wanted.paper,
      date: wanted.date,
      status: 'draft',
      author: '',
      includesSensitive: false,
    },
  }
}

async function documentFile(format: 'pdf' | 'docx', input: WriteInput, wanted: Wanted): Promise<MadeFile> {
  const document = writeDocument(input)
  const exporter: Exporter =
    format === 'pdf' ? await import('@/exporters/pdf/pdf') : await import('@/exporters/docx/docx')
  if (format === 'docx' && wanted.letterhead !== null) {
    const { makeOnLetterhead } = await import('@/exporters/docx/letterhead/letterhead')
    const { country } = input.answers
    const letterhead = { template: wanted.letterhead, country: country ? input.words.country(country) : '' }
    return madeFile(exporter, await makeOnLetterhead(document, letterhead, tools), document, wanted)
  }
  return madeFile(exporter, await exporter.make(document, tools), document, wanted)
}

const sheetExporters: Readonly<Record<'xlsx' | 'csv' | 'ics', () => Promise<SheetExporter>>> = {
  xlsx: () => import('@/exporters/xlsx/xlsx'),
  csv: () => import('@/exporters/csv/csv'),
  ics: () => import('@/exporters/ics/ics'),
}

async function sheetFile(
  format: 'xlsx' | 'csv' | 'ics',
  sheet: PlanSheet,
  wanted: Wanted,
): Promise<MadeFile> {
  const exporter = await sheetExporters[format]()
  return madeFile(exporter, await exporter.make(sheet), sheet, wanted)
}

const KNOWN = '{{title}}, {{country}} and {{body}}'

function madeFile(
  { extension }: { readonly extension: string },
  { bytes, replaced, shortened = 0, unknownMarks = [] }: Exported,
  content: { readonly language: Language },
  wanted: Wanted,
): MadeFile {
  const shown = replaced.map((each) => `${each.character} as ${each.shownAs}`).join(', ')
  const notes = [
    content.language === wanted.language ? '' : `in ${content.language}: no ${wanted.language} text yet`,
    shown === '' ? '' : `replaced: ${shown}`,
    shortened === 0 ? '' : `${shortened} cells shortened`,
    unknownMarks.length === 0 ? '' : `not filled in, for only ${KNOWN} are known: ${unknownMarks.join(', ')}`,
  ]
  const note = notes.filter((each) => each !== '').join('; ')
  return { name: `${wanted.name}.${extension}`, bytes, note }
}

interface FoundTexts {
  readonly language: Language
  readonly interface: NonNullable<ReturnType<typeof loadTexts>>
  readonly own: LoadedTexts
  readonly english: LoadedTexts
}

/** The words of a language, English where it has none yet. */
function wordsOf(language: Language): FoundTexts {
  const english = loadSafeguardTexts('en')
  const texts = loadTexts(language)
  if (texts)
    return {
      language,
      interface: texts,
      own: language === 'en' ? english : loadSafeguardTexts(language),
      english,
    }
  const fallback = loadTexts('en')
  if (!fallback) throw new Error('data/text/en is incomplete')
  return { language: 'en', interface: fallback, own: english, english }
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
