import fc from 'fast-check'
import { DECISIONS, type PlanEdits, STATUSES } from '@/core/plan/plan-edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { RISKS } from '@/core/questionnaire/vocabulary'
import { questionnaire } from './answers'
import { aSavedPlan } from './saved-plans'

const word = fc.constantFrom('a', 'b', 'c')
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })

const anyEdit = fc.record(
  {
    lead: word,
    notes: word,
    status: fc.constantFrom(...STATUSES),
    decision: fc.constantFrom(...DECISIONS),
    steps: fc.array(word, { maxLength: 2 }),
    indicators: fc.dictionary(word, fc.record({ target: word }, { requiredKeys: [] }), { maxKeys: 2 }),
  },
  { requiredKeys: [] },
)

const anyEdits = fc.record({
  items: fc.dictionary(fc.constantFrom('law', 'hotline', 'audit'), anyEdit, { maxKeys: 3 }),
  ownItems: fc.uniqueArray(
    fc.record({
      id: word,
      title: word,
      principle: fc.constant('F1'),
      risks: fc.constant({}),
      edit: anyEdit,
    }),
    { selector: (each) => each.id, maxLength: 3 },
  ),
  order: fc.array(word, { maxLength: 2 }),
  risks: fc.dictionary(fc.constantFrom(...RISKS.slice(0, 2)), fc.record({ note: word })),
  participants: word,
  signOff: fc.array(fc.record({ post: word, statement: word }), { maxLength: 2 }),
})

const anyNoted = fc.record(
  {
    title: word,
    tier: fc.constantFrom('priority', 'annex'),
    principle: fc.constant('F1'),
    role: fc.constantFrom('government', 'regulator'),
    lead: word,
    startOffset: fc.nat(12),
    endOffset: fc.nat(12),
    latest: fc.dictionary(word, word, { maxKeys: 2 }),
  },
  { requiredKeys: ['title', 'tier', 'principle', 'role'] },
)

/** What the app noted of an action in a review: nobody is asked about it, and either side's stands. */
export const isNoted = (path: string): boolean =>
  /^snapshots\/[^/]+\/items\/[^/]+\/(?:title|tier|role|startOffset|endOffset)$/.test(path)

/** Reviews of two days at most; one a day, the earliest first, as the app keeps them. */
const anySnapshots = (noted: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc
    .uniqueArray(
      fc.record(
        {
          date: fc.constantFrom('2027-01-01', '2027-04-01', '2027-07-01'),
          statuses: fc.dictionary(fc.constantFrom('law', 'hotline'), fc.constantFrom(...STATUSES)),
          note: word,
          ...noted,
        },
        { requiredKeys: ['date', 'statuses'] },
      ),
      { selector: ({ date }) => date, maxLength: 2 },
    )
    .map((snapshots) => snapshots.sort((a, b) => (a.date < b.date ? -1 : 1)))

/** Few words and few places, so that two plans often touch the same field. */
export const anyPlan: fc.Arbitrary<SavedPlan> = planWith(anySnapshots({}))

/** With what the app noted of actions in their reviews, which no comparison counts. */
export const anyPlanNoted: fc.Arbitrary<SavedPlan> = planWith(
  anySnapshots({ items: fc.dictionary(fc.constantFrom('law', 'hotline'), anyNoted, { maxKeys: 2 }) }),
)

function planWith(snapshots: ReturnType<typeof anySnapshots>): fc.Arbitrary<SavedPlan> {
  return fc
    .record({
      title: word,
      revision: fc.integer({ min: 1, max: 5 }),
      edits: anyEdits,
      facts: fc.record(
        {
          institution: word,
          horizonMonths: fc.constantFrom(12, 24),
          sectors: fc.subarray(['health', 'elections']),
          evidence: fc.dictionary(fc.constantFrom('redress', 'legal-basis'), word),
        },
        { requiredKeys: [] },
      ),
      context: fc.record(
        Object.fromEntries(questionnaire.questions.slice(0, 3).map(({ id }) => [id, maybe(word)])),
      ),
      snapshots,
      nextReview: maybe(fc.constantFrom('2027-03-01', 'in spring')),
    })
    .map(({ edits, facts, context, nextReview, ...rest }) =>
      aSavedPlan({
        ...rest,
        edits: edits as unknown as PlanEdits,
        answers: JSON.parse(JSON.stringify({ dpiTypes: ['id'], ...facts, context })) as SavedPlan['answers'],
        ...(nextReview === undefined ? {} : { nextReview }),
      }),
    )
}
