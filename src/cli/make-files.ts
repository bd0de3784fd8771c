import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readWholeFont } from '@/build/fonts'
import type { Paper, PlanDocument } from '@/core/document/plan-document'
import type { PresetName } from '@/core/document/presets'
import { writeDocument } from '@/core/document/write-document'
import { makePlan } from '@/core/engine/make-plan'
import { applyEdits } from '@/core/plan/apply-edits'
import type { Plan } from '@/core/plan/plan'
import { NO_EDITS } from '@/core/plan/plan-edits'
import { planJson } from '@/core/plan/plan-json'
import type { Answers } from '@/core/questionnaire/answers'
import { readContext } from '@/core/questionnaire/context'
import type { Language } from '@/core/questionnaire/vocabulary'
import type { Exporter, ExporterTools } from '@/exporters/exporter'
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

export interface Wanted {
  readonly formats: readonly ('json' | 'pdf' | 'docx' | 'plan')[]
  readonly preset: PresetName
  readonly language: Language
  readonly paper: Paper
  readonly date: string
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
    else files.push(await documentFile(format, documentOf(plan, answers, library, wanted, texts), wanted))
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

function documentOf(
  plan: Plan,
  answers: Answers,
  library: ReturnType<typeof mustLoadLibrary>,
  wanted: Wanted,
  texts: FoundTexts,
): PlanDocument {
  return writeDocument({
    title: '',
    plan: applyEdits(plan, NO_EDITS, library.settings),
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
  })
}

async function documentFile(
  format: 'pdf' | 'docx',
  document: PlanDocument,
  wanted: Wanted,
): Promise<MadeFile> {
  const exporter: Exporter =
    format === 'pdf' ? await import('@/exporters/pdf/pdf') : await import('@/exporters/docx/docx')
  const { bytes, replaced } = await exporter.make(document, tools)
  const shown = replaced.map((each) => `${each.character} as ${each.shownAs}`).join(', ')
  const language =
    document.language === wanted.language ? '' : `in ${document.language}: no ${wanted.language} text yet`
  const note = [language, shown === '' ? '' : `replaced: ${shown}`].filter((each) => each !== '').join('; ')
  return { name: `${wanted.name}.${exporter.extension}`, bytes, note }
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
