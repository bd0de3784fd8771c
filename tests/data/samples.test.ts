import { describe, expect, it } from 'vitest'
import { readJson } from '@/cli/load-data'
import { applyEdits } from '@/core/plan/apply-edits'
import { type PlanEdits, DECISIONS } from '@/core/plan/plan-edits'
import { shownQuestions } from '@/core/questionnaire/questionnaire'
import { readAnswers } from '@/core/questionnaire/read-answers'
import { TRANSLATED } from '@/cli/translations'
import { wordsWithoutPlace, withWords, type WordTree } from '@/i18n/with-words'
import { readPlanFile, writePlanFile } from '@/storage/read-plan-file'
import { samplesOnDisk } from '../support/data-on-disk'
import { library, planOf } from '../support/plans'

interface SampleFile {
  readonly title: string
  readonly about: string
  readonly answers: unknown
  readonly edits: PlanEdits
}

const names = ['id-low-connectivity', 'payments-small-island', 'data-exchange-federal']

describe.each(names)('the sample plan %s', (name) => {
  const sample = readJson<SampleFile>(`samples/${name}.json`)
  const answers = answersOf(sample)
  const plan = applyEdits(planOf(answers), sample.edits, library.settings)
  const edited = Object.entries(sample.edits.items)

  it('names an invented country, and says that it is invented', () => {
    expect(sample.about).toMatch(/invented/)
    expect(answers.country).toBeUndefined()
    expect(answers.institution).toBeDefined()
  })

  it('answers the questions but for one to three, and gives evidence for some', () => {
    const shown = shownQuestions(library.questionnaire, answers.dpiTypes ?? [])
    const open = shown.filter(({ id }) => [undefined, 'unknown'].includes(answers.context?.[id]?.toString()))
    expect(open.length).toBeGreaterThan(0)
    expect(open.length).toBeLessThanOrEqual(3)
    expect(Object.keys(answers.evidence ?? {}).length).toBeGreaterThan(0)
  })

  it('edits only what is in the plan, with indicators that the safeguard has', () => {
    expect(plan.noLongerApply).toEqual([])
    for (const [id, edit] of edited) {
      const known = library.safeguards.find((each) => each.id === id)?.indicators.map((indicator) => indicator.id)
      expect(known, id).toEqual(expect.arrayContaining(Object.keys(edit.indicators ?? {})))
    }
  })

  it('shows every decision, posts, costs, notes, own items, risks and sign-off', () => {
    const edits = edited.map(([, edit]) => edit)
    const decisions = new Set(edits.map(({ decision }) => decision))
    expect([...DECISIONS].filter((decision) => !decisions.has(decision) && decision !== 'not-applicable')).toEqual([])
    for (const key of ['lead', 'partners', 'status', 'costLow', 'notes', 'evidenceLink', 'startMonth'] as const) {
      expect(edits.some((edit) => edit[key] !== undefined), key).toBe(true)
    }
    expect(sample.edits.ownItems).toHaveLength(1)
    expect(Object.keys(sample.edits.risks).length).toBeGreaterThan(0)
    expect(sample.edits.signOff.length).toBeGreaterThan(1)
  })

  it('fills a short list with dates and leads', () => {
    const chosen = plan.items.filter((item) => item.tier === 'priority')
    expect(chosen.length).toBeGreaterThanOrEqual(10)
    expect(chosen.filter((item) => item.schedule.state === 'unscheduled').map((item) => item.id)).toEqual([])
    expect(chosen.filter((item) => item.edit.lead).length).toBeGreaterThanOrEqual(5)
  })

  it('opens as a plan file', () => {
    const content = writePlanFile({
      id: name,
      revision: 1,
      title: sample.title,
      createdAt: '2026-11-22T00:00:00.000Z',
      updatedAt: '2026-11-22T00:00:00.000Z',
      savedToFile: null,
      answers,
      edits: sample.edits,
      document: { preset: 'full', paper: 'A4', language: 'en', includesSensitive: false, status: 'draft', author: '' },
      snapshots: [],
      libraryVersion: library.version,
      engineVersion: '1',
      basis: {},
    })
    expect(readPlanFile(library.questionnaire, content)).toMatchObject({ ok: true, plan: { edits: sample.edits } })
  })
})

function answersOf({ answers }: Pick<SampleFile, 'answers'>) {
  const read = readAnswers(library.questionnaire, answers)
  if (!read.ok) throw new Error(`${read.fault.code}: ${read.fault.key}`)
  return read.answers
}

describe.each(TRANSLATED)('the sample plans in %s', (language) => {
  it.each(names)('%s: has words for everything a reader meets, and none that has lost its place', (name) => {
    const sample = readJson<SampleFile>(`samples/${name}.json`)
    const words = readJson<WordTree>(`text/${language}/samples/${name}.json`)
    expect(wordsWithoutPlace(sample, words)).toEqual([])
    const translated = withWords(sample, words) as SampleFile
    const own = new Map(sentencesOf(translated))
    const left = sentencesOf(sample).filter(([path, text]) => own.get(path) === text)
    expect(left).toEqual([])
  })

  it('give the same plan as in English', () => {
    const english = samplesOnDisk('en').map(({ answers }) => planIds(answers))
    expect(samplesOnDisk(language).map(({ answers }) => planIds(answers))).toEqual(english)
  })
})

function planIds(answers: unknown): readonly string[] {
  return planOf(answersOf({ answers })).items.map(({ id, score }) => `${id} ${score}`)
}

/** Free text by its path: what is not an id, a month, a link or a figure. */
function sentencesOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return /\p{L}{2}.* \p{L}{2}/u.test(value) ? [[path, value]] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => sentencesOf(inner, `${path}.${key}`))
}
