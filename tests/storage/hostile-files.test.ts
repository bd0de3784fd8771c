import { afterAll, describe, expect, it } from 'vitest'
import interfaceText from '../../data/text/en/interface.json'
import { plainTextOf } from '@/core/document/plain-text'
import { writeDocument, type WriteInput } from '@/core/document/write-document'
import { writeSheet } from '@/core/document/write-sheet'
import { MOST_OWN_LIBRARY } from '@/core/library/own-library-name'
import { ownWordsIn } from '@/core/library/own-words'
import { applyEdits } from '@/core/plan/apply-edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { readContext } from '@/core/questionnaire/context'
import { makeWords } from '@/i18n/make-words'
import { loadTexts } from '@/cli/load-data'
import { readFile, writeBundle } from '@/storage/plan-bundle'
import { PlanStore } from '@/storage/plan-store'
import { writePlanFile, writeStoredPlan } from '@/storage/read-plan-file'
import { questionnaire, someAnswers } from '../support/answers'
import { fullEdits } from '../support/full-edits'
import { Chance, mutated, MUTATIONS, withDeepNesting } from '../support/mutations'
import { bundled, english, exampleLibrary, readOwn, wholeLibrary } from '../support/own-libraries'
import { library, planOf, SEED } from '../support/plans'
import { aSavedPlan, MemoryStorage } from '../support/saved-plans'
import { aWriteInput } from '../support/written'

/** A seeded sample in every run; under `npm run soak` the numbers that we promise. */
const IS_SOAK = process.env['SOAK_RUNS'] !== undefined
/** In full it takes a quarter of an hour on one core of its own. */
const MOST_TIME = { timeout: IS_SOAK ? 3_600_000 : 120_000 }
const PLAN_FILES = IS_SOAK ? 10_000 : 160
const LIBRARIES = IS_SOAK ? 2_000 : 32
/** Far beyond what any file takes: what grows without bound passes it at once. */
const MOST_MS = 5_000
const MOST_BYTES = 1_500_000_000

const figures = { files: 0, opened: 0, refused: 0, slowestMs: 0, mostMemoryMb: 0 }
const texts = loadTexts('en')
if (!texts) throw new Error('English is not complete')

afterAll(() => {
  process.stdout.write(`hostile files: ${JSON.stringify(figures)}\n`)
})

/** Does it within bounds, in time of the processor: what else a busy machine does is no fault of the file. */
function bounded<Result>(work: () => Result): Result {
  const start = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(start)
  const took = (user + system) / 1_000
  figures.files++
  figures.slowestMs = Math.max(figures.slowestMs, Math.round(took))
  const { heapUsed } = process.memoryUsage()
  figures.mostMemoryMb = Math.max(figures.mostMemoryMb, Math.round(heapUsed / 1_000_000))
  expect(took).toBeLessThan(MOST_MS)
  expect(heapUsed).toBeLessThan(MOST_BYTES)
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  return result
}

const base = aWriteInput()

/** What the user does next with a plan that opened: looks at it and makes files of it. */
function used(plan: SavedPlan): void {
  if (!readContext(questionnaire, plan.answers).ok) return
  const { title, answers, edits, snapshots, basis } = plan
  const worked = applyEdits(planOf(answers), edits, library.settings, basis)
  written({ ...base, title, answers, plan: worked, record: { ...base.record, edits, snapshots } })
}

function written(input: WriteInput): void {
  expect(plainTextOf(writeDocument(input)).length).toBeGreaterThan(10)
  writeSheet(input)
}

describe('a plan file with something done to it', () => {
  const plan = aSavedPlan({
    answers: someAnswers({
      context: { redress: 'none', 'lagging-groups': ['women'] },
      evidence: { redress: 'a law' },
    }),
    edits: fullEdits,
    snapshots: [{ date: '2027-01-01', statuses: { 'complaint-channels': 'limited' } }],
    basis: { law: { title: 'Law', hash: '1', tier: 'priority', startOffset: 0, endOffset: null } },
  })
  const content = writePlanFile(plan)
  const bundle = writeBundle([plan, aSavedPlan({ id: 'plan-two' })], new Map())

  it(
    `opens or is refused with a reason that has a sentence, and harms nothing stored: ${PLAN_FILES} of them`,
    MOST_TIME,
    () => {
      const chance = new Chance(SEED)
      const storage = new MemoryStorage()
      const store = new PlanStore(storage, questionnaire)
      const kept = writeStoredPlan(aSavedPlan({ id: 'kept' }))
      store.write(aSavedPlan({ id: 'kept' }), kept)
      for (let index = 0; index < PLAN_FILES; index++) {
        const mutation = MUTATIONS[index % MUTATIONS.length] ?? 'cut'
        const hostile = mutated(index % 5 === 0 ? bundle : content, mutation, chance)
        bounded(() => {
          const read = readFile(questionnaire, hostile)
          for (const opened of read.kind === 'plan' ? [read.opened] : read.opened) {
            if (!opened.ok) {
              figures.refused++
              expect(Object.keys(interfaceText.home.openFile.reasons)).toContain(opened.reason)
              continue
            }
            figures.opened++
            expect(readFile(questionnaire, writePlanFile(opened.plan))).toMatchObject({
              opened: { plan: opened.plan },
            })
            if (figures.opened % 3 === 0) used(opened.plan)
          }
          // As it would lie in a browser whose storage was written by something else.
          storage.setItem('dpi-safeguards-plan:hostile', hostile)
          expect(store.list()).toHaveLength(2)
          expect(storage.getItem('dpi-safeguards-plan:hostile')).toBe(hostile)
          expect(storage.getItem('dpi-safeguards-plan:kept')).toBe(kept)
        })
      }
    },
  )

  it.each([1_000, 100_000, 1_000_000])('nested %i deep is refused, not walked', (levels) => {
    for (const text of [content, bundle]) {
      const read = bounded(() => readFile(questionnaire, withDeepNesting(text, levels)))
      const opened = read.kind === 'plan' ? [read.opened] : read.opened
      expect(opened.every((each) => each.ok)).toBe(read.kind === 'plans')
    }
  })
})

describe('a library file with something done to it', () => {
  const some = { ...wholeLibrary(), mode: 'adds', safeguards: wholeLibrary().safeguards.slice(0, 12) }
  const samples = [exampleLibrary(), some].map((each) => JSON.stringify(each))
  const answers = someAnswers({ roles: ['government', 'regulator'], context: { connectivity: 'patchy' } })

  it(
    `is used or is refused with faults by path, and leaves the bundled one as it was: ${LIBRARIES} of them`,
    MOST_TIME,
    () => {
      const chance = new Chance(SEED)
      const before = JSON.stringify(library.safeguards)
      for (let index = 0; index < LIBRARIES; index++) {
        const mutation = MUTATIONS[index % MUTATIONS.length] ?? 'cut'
        const text = mutated(samples[Math.floor(index / MUTATIONS.length) % 2] ?? '', mutation, chance)
        bounded(() => readAndUse(text))
      }
      expect(JSON.stringify(library.safeguards)).toBe(before)
    },
  )

  it.each([100, 10_000, 1_000_000])('nested %i deep is refused, not walked', (levels) => {
    const deep = bounded(() => readOwn(JSON.parse(withDeepNesting(samples[0] ?? '', levels))))
    expect(deep).toMatchObject({ ok: false })
  })

  function readAndUse(text: string): void {
    if (text.length > MOST_OWN_LIBRARY) return void figures.refused++
    let content: unknown
    try {
      content = JSON.parse(text)
    } catch {
      return void figures.refused++
    }
    const read = readOwn(content)
    if (!read.ok) {
      figures.refused++
      expect(read.faults.length).toBeGreaterThan(0)
      for (const { fault } of read.faults) expect(fault).not.toBe('')
      return
    }
    figures.opened++
    const { own } = read
    const fallback = { ...english, ...ownWordsIn(own.words, 'en') }
    const words = makeWords({ language: 'en', texts: texts as NonNullable<typeof texts>, safeguards: fallback, english: fallback, instruments: [...bundled.instruments, ...own.instruments] }) // prettier-ignore
    const plan = applyEdits(planOf(answers, own.library), aSavedPlan().edits, own.library.settings)
    written({ ...base, answers, library: own.library, plan, words })
  }
})
