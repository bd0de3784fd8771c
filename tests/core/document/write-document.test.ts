import { describe, expect, it } from 'vitest'
import { loadFramework, loadInstruments, loadSafeguardTexts, loadTexts } from '@/cli/load-data'
import { type Block, type PlanDocument } from '@/core/document/plan-document'
import { plainTextOf } from '@/core/document/plain-text'
import { PRESET_NAMES, type PresetName } from '@/core/document/presets'
import { writeDocument } from '@/core/document/write-document'
import { applyEdits } from '@/core/plan/apply-edits'
import { NO_EDITS, type PlanEdits } from '@/core/plan/plan-edits'
import type { Answers } from '@/core/questionnaire/answers'
import { LANGUAGES, type Language } from '@/core/questionnaire/vocabulary'
import { makeWords } from '@/i18n/make-words'
import { someAnswers } from '../../support/answers'
import { library, planOf, priorityOf } from '../../support/plans'

const english = loadSafeguardTexts('en').texts

interface Wanted {
  readonly answers?: Partial<Answers>
  readonly edits?: Partial<PlanEdits>
  readonly preset?: PresetName
  readonly language?: Language
  readonly includesSensitive?: boolean
}

function write(wanted: Wanted = {}): PlanDocument {
  const answers = someAnswers({ dpiName: 'Civil ID', country: 'TG', ...wanted.answers })
  const language = wanted.language ?? 'en'
  const texts = loadTexts(language)
  if (!texts) throw new Error(`no texts in ${language}`)
  const safeguards = loadSafeguardTexts(language).texts
  return writeDocument({
    title: '',
    plan: applyEdits(planOf(answers), { ...NO_EDITS, ...wanted.edits }, library.settings),
    answers,
    library,
    frameworkVersion: loadFramework().version,
    words: makeWords({ language, texts, safeguards, english, instruments: loadInstruments() }),
    options: {
      preset: wanted.preset ?? 'full',
      paper: 'A4',
      date: '2026-12-01',
      status: 'draft',
      author: '',
      includesSensitive: wanted.includesSensitive ?? false,
    },
  })
}

const linesOf = (wanted?: Wanted): readonly string[] => plainTextOf(write(wanted))
const blocksOf = ({ blocks }: PlanDocument): readonly Block[] =>
  blocks.flatMap((block) => (block.type === 'section' ? [block, ...block.blocks] : [block]))

describe('a full plan', () => {
  it('has every section of the outline in order', () => {
    const headings = blocksOf(write()).flatMap((block) =>
      block.type === 'heading' && block.level === 1 ? [block.text] : [],
    )
    expect(headings).toEqual([
      'Summary',
      'Why this plan, and what it covers',
      'What the plan rests on',
      'Risk picture',
      'Priority actions',
      'Action sheets',
      'Timeline',
      'Who does what',
      'Results framework',
      'Sign-off',
      'Annex A. All safeguards that apply',
      'Annex B. How priorities were worked out',
      'Annex C. Laws and standards cited',
      'Annex D. File details',
    ])
  })

  it('names every priority action in the table, on a sheet and in the annex', () => {
    const text = linesOf().join('\n')
    for (const item of priorityOf(planOf(someAnswers()))) {
      const title = english[item.id]?.title ?? ''
      expect(text.split(title).length - 1, title).toBeGreaterThanOrEqual(3)
    }
  })

  it('counts at its end what it holds', () => {
    const plan = planOf(someAnswers())
    const notes = { items: { [plan.items[0]?.id ?? '']: { notes: 'Ask the registrar.' } } }
    const chosen = priorityOf(plan).length
    expect(linesOf({ edits: notes }).at(-1)).toBe(
      `${chosen} priority actions, ${plan.items.length - chosen} in the annex, 1 notes`,
    )
  })

  it('shows what the user wrote: lead, notes, own title, cost, status', () => {
    const id = priorityOf(planOf(someAnswers()))[0]?.id ?? ''
    const edit = {
      title: 'Our own title',
      lead: 'Registrar General',
      notes: 'First line',
      costLow: 1000,
      costHigh: 2500,
      status: 'limited',
    } as const
    const text = linesOf({ answers: { currency: 'XOF' }, edits: { items: { [id]: edit } } }).join('\n')
    for (const written of [
      'Our own title',
      'Registrar General',
      'First line',
      '1,000 to 2,500 XOF',
      'Limited',
    ]) {
      expect(text).toContain(written)
    }
  })

  it('keeps what was set aside visible, with its reason', () => {
    const id = priorityOf(planOf(someAnswers()))[0]?.id ?? ''
    const edits = {
      items: { [id]: { decision: 'not-applicable', decisionReason: 'Done by the army' } as const },
    }
    expect(linesOf({ edits })).toContain('Does not apply: Done by the army')
  })

  it('gives each heading an id of its own', () => {
    const ids = blocksOf(write()).flatMap((block) => (block.type === 'heading' ? [block.id] : []))
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe.each(PRESET_NAMES)('the preset %s', (preset) => {
  it.each(LANGUAGES)('leaves no hole in %s', (language) => {
    const lines = linesOf({ preset, language, answers: { roles: ['advocates', 'regulator'] } })
    expect(lines.length).toBeGreaterThan(20)
    expect(lines.filter((line) => /undefined|null|NaN|\{\{|\[object/.test(line))).toEqual([])
    const tables = blocksOf(write({ preset, language })).filter((block) => block.type === 'table')
    expect(tables.every((table) => table.rows.length > 0)).toBe(true)
  })
})

describe('confidential answers', () => {
  const context = {
    fragility: 'conflict-nationwide',
    'state-access': 'direct-access',
    redress: 'none',
  } as const

  it('stand in the document only where the user says so', () => {
    const secret = ['Conflict in most of the country', 'They have direct access']
    const without = linesOf({ answers: { context } }).join('\n')
    const included = linesOf({ answers: { context }, includesSensitive: true }).join('\n')
    for (const answer of secret) {
      expect(without).not.toContain(answer)
      expect(included).toContain(answer)
    }
  })

  it('cannot be worked back: no points, no exposure, no bar that shows more than its level', () => {
    const document = write({ answers: { context } })
    const text = plainTextOf(document).join('\n')
    expect(text).not.toMatch(/exposure \d|\(\d+\)|\+\d+ {2}|by \d+/)
    const widths = blocksOf(document).flatMap((block) =>
      block.type === 'figure' && block.caption.startsWith('Exposure')
        ? block.drawing.shapes.flatMap((shape) =>
            shape.shape === 'rect' && shape.stroke ? [shape.width] : [],
          )
        : [],
    )
    expect(widths).toHaveLength(13)
    expect(new Set(widths).size).toBeLessThanOrEqual(5)
  })

  it('leave points in where none was given', () => {
    expect(linesOf().join('\n')).toMatch(/\(\d+\)/)
  })
})

describe('text of the library in a document of another script', () => {
  it('is marked as English and set apart, so that its full stops stay with it', () => {
    const paragraph = blocksOf(write({ language: 'ar' })).find(
      (block) => block.type === 'paragraph' && block.text.some((span) => span.language === 'en'),
    )
    expect(paragraph).toMatchObject({
      text: [{ language: 'en', text: expect.stringMatching(/^\u2068.*\.\u2069$/) }],
    })
  })
})
