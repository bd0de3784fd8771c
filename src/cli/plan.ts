import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { PAPERS } from '@/core/document/plan-document'
import { PRESET_NAMES } from '@/core/document/presets'
import type { Answers } from '@/core/questionnaire/answers'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { missingAnswer, readAnswers } from '@/core/questionnaire/read-answers'
import { openTemplate } from '@/exporters/docx/letterhead/open-template'
import { MOST_TEMPLATE_BYTES, type TemplateFault } from '@/exporters/docx/letterhead/template-fault'
import { faultSentence } from './fault-sentence'
import { loadQuestionnaire } from './load-data'
import { FORMATS, makeFiles, type Wanted } from './make-files'

/** A sentence for standard error; nothing is written. */
class Refused extends Error {}

/**
 * `plan ANSWERS.json --format json[,pdf,docx,xlsx,csv,ics,plan] [--preset full] [--language en] [--paper A4] [--date 2026-12-01]
 * [--letterhead FILE.docx] [--out DIR]`. JSON without `--out` goes to standard output. A fault ends with exit code 2 and one sentence.
 */
async function main(): Promise<void> {
  const { values, positionals } = readArguments()
  const [file, ...more] = positionals
  if (!file || more.length > 0) throw new Refused('Name one answers file: plan ANSWERS.json --format json')
  const answers = readAnswersFile(file)
  const formats = readFormats(values.format)
  const out = values.out ?? null
  if (out === null && formats.some((format) => format !== 'json')) {
    throw new Refused('--out is missing: name the folder for the files')
  }
  if (formats.includes('ics') && answers.startMonth === undefined) {
    throw new Refused('--format ics needs dates: give "startMonth" in the answers file, such as "2027-01"')
  }
  const files = await makeFiles(answers, {
    formats,
    preset: oneOf('--preset', values.preset, PRESET_NAMES),
    language: oneOf('--language', values.language ?? answers.language ?? 'en', LANGUAGES),
    paper: oneOf('--paper', values.paper, PAPERS),
    date: readDate(values.date),
    letterhead: readLetterhead(values.letterhead),
    name: basename(file).replace(/\.json$/, ''),
  })
  if (out === null) {
    for (const { bytes } of files) process.stdout.write(bytes)
    return
  }
  mkdirSync(out, { recursive: true })
  for (const { name, bytes } of files) writeFileSync(join(out, name), bytes)
  for (const { name, note } of files)
    process.stderr.write(`${join(out, name)}${note === '' ? '' : ` (${note})`}\n`)
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'json' },
        preset: { type: 'string', default: 'full' },
        language: { type: 'string' },
        paper: { type: 'string', default: 'A4' },
        date: { type: 'string' },
        out: { type: 'string' },
        letterhead: { type: 'string' },
      },
    })
  } catch (error) {
    throw new Refused(error instanceof Error ? error.message : String(error))
  }
}

function readAnswersFile(file: string): Answers {
  const questionnaire = loadQuestionnaire()
  const read = readAnswers(questionnaire, parse(file, readFile(file)))
  if (!read.ok) throw new Refused(faultSentence(read.fault))
  const missing = missingAnswer(questionnaire, read.answers)
  if (missing) throw new Refused(faultSentence(missing))
  return read.answers
}

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Refused(`The file "${file}" cannot be read.`)
  }
}

function parse(file: string, content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Refused(`The file "${file}" is not JSON: ${error instanceof Error ? error.message : ''}`)
  }
}

const TEMPLATE_FAULTS: Readonly<Record<TemplateFault, string>> = {
  'not-docx': 'it is not a Word file (.docx)',
  'too-large': `it is larger than ${MOST_TEMPLATE_BYTES / 1_000_000} MB`,
  'too-much-inside': 'it unpacks to more than a letterhead can hold',
  macros: 'it holds macros',
  unreadable: 'it is damaged or built in a way that cannot be filled in',
  'no-body': 'it does not hold {{body}}',
  'body-not-alone': '{{body}} must stand once, alone on its line, in the running text',
}

function readLetterhead(file: string | undefined): Uint8Array | null {
  if (file === undefined) return null
  let template: Uint8Array
  try {
    template = new Uint8Array(readFileSync(file))
  } catch {
    throw new Refused(`The file "${file}" cannot be read.`)
  }
  const opened = openTemplate(template)
  if (!opened.ok) throw new Refused(`--letterhead "${file}" cannot be used: ${TEMPLATE_FAULTS[opened.fault]}`)
  return template
}

function readFormats(list: string): Wanted['formats'] {
  const names = list.split(',').map((name) => name.trim())
  return [...new Set(names.map((name) => oneOf('--format', name, FORMATS)))]
}

function oneOf<Name extends string>(option: string, value: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === value)
  if (!found) throw new Refused(`${option} "${value}" is not known; allowed: ${names.join(', ')}`)
  return found
}

function readDate(date: string | undefined): string {
  if (date === undefined) return new Date().toISOString().slice(0, 10)
  const parsed = new Date(`${date}T00:00:00Z`)
  const isReal =
    /^\d{4}-\d{2}-\d{2}$/.test(date) &&
    !Number.isNaN(parsed.getTime()) &&
    parsed.toISOString().startsWith(date)
  if (!isReal) throw new Refused(`--date "${date}" is no date; write it as 2026-12-01`)
  return date
}

main().catch((error: unknown) => {
  if (!(error instanceof Refused)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
})
