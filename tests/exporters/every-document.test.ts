import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rasterise } from '@/cli/rasterise'
import { plainTextOf } from '@/core/document/plain-text'
import type { PlanDocument } from '@/core/document/plan-document'
import { PRESET_NAMES, type PresetName } from '@/core/document/presets'
import { LANGUAGES, type Language } from '@/core/questionnaire/vocabulary'
import { make as makeDocx } from '@/exporters/docx/docx'
import type { Replacement } from '@/exporters/exporter'
import { textOfDocx } from '../support/exported'
import { fullEdits } from '../support/full-edits'
import { hostileEdits } from '../support/hostile-edits'
import { layOut } from '../support/pdf/lay-out'
import { layoutFaults } from '../support/pdf/layout-faults'
import { lintPdf } from '../support/pdf/lint-pdf'
import { makePdf, NODE_TOOLS } from '../support/pdf/make-pdf'
import { firstDifference, onlyWords, readText } from '../support/pdf/read-text'
import { SEED } from '../support/plans'
import { situationNames, situationOf } from '../support/situations'
import { type Wanted, writtenDocument } from '../support/written'

const isSoak = process.env['SOAK_RUNS'] !== undefined

/** Every document in every language under `npm run soak`; else each document once, the languages dealt out by the seed. */
const PAIRS: readonly (readonly [PresetName, Language])[] = PRESET_NAMES.flatMap((preset, index) => {
  const drawn = LANGUAGES[(SEED + index * 5) % LANGUAGES.length] ?? 'en'
  return (isSoak ? LANGUAGES : [drawn]).map((language) => [preset, language] as const)
})

const situation = (index: number): string => situationNames[(SEED + index * 7) % situationNames.length] ?? ''

describe.each(PAIRS)('the document "%s" in %s', (preset, language) => {
  const index = PRESET_NAMES.indexOf(preset)
  const { answers } = situationOf(situation(index))
  const wanted: Wanted = { allAnswers: answers, preset, language, includesSensitive: index % 2 === 0 }

  it('is whole, sound and well laid out as PDF and Word', async () => {
    await expectSound(writtenDocument({ ...wanted, edits: fullEdits }))
  })

  it('stays so whatever the user writes into it', async () => {
    const paper = index % 2 === 0 ? 'A4' : 'Letter'
    await expectSound(
      writtenDocument({ ...wanted, edits: hostileEdits(isSoak ? 60 : 12), paper, title: 'T'.repeat(200) }),
    )
  })
})

it('holds three hundred own actions', async () => {
  const { answers } = situationOf('joint-federal-all')
  const document = writtenDocument({ allAnswers: answers, edits: hostileEdits(300) })
  if (isSoak) return expectSound(document)
  const laid = await layOut(document)
  expect(laid.pages.length).toBeGreaterThan(100)
  expect(layoutFaults(laid).slice(0, 5)).toEqual([])
})

async function expectSound(document: PlanDocument): Promise<void> {
  const words = plainTextOf(document).join('')
  const { bytes, replaced } = await makePdf(document)
  expect(firstDifference(onlyWords(await readText(bytes)), onlyWords(shown(words, replaced)))).toBeUndefined()
  expect(lintPdf(bytes).slice(0, 5)).toEqual([])
  expect(layoutFaults(await layOut(document)).slice(0, 5)).toEqual([])
  expectNoComplaint(bytes)
  const word = await makeDocx(document, { ...NODE_TOOLS, rasterise })
  expect(
    firstDifference(onlyWords(await textOfDocx(word.bytes)), onlyWords(shown(words, word.replaced))),
  ).toBeUndefined()
}

/** The words with what no font has replaced by what the user is told: flags first, as they are two characters. */
function shown(words: string, replaced: readonly Replacement[]): string {
  const shownAs = new Map(replaced.map((each) => [each.character, each.shownAs]))
  const flags = replaced.filter(({ character }) => [...character].length > 1)
  const flagged = flags.reduce((text, flag) => text.replaceAll(flag.character, flag.shownAs), words)
  return [...flagged].map((each) => shownAs.get(each) ?? each).join('')
}

const folder = mkdtempSync(join(tmpdir(), 'documents-'))

/** qpdf reads the whole file as a stranger would; where it is not installed nobody complains. */
function expectNoComplaint(bytes: Uint8Array): void {
  const path = join(folder, 'document.pdf')
  writeFileSync(path, bytes)
  try {
    execFileSync('qpdf', ['--check', path], { stdio: 'pipe' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
