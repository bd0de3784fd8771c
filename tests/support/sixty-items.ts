import fc from 'fast-check'
import { FREQUENCIES, KINDS } from '@/core/library/kinds'
import {
  DECISIONS,
  type ItemEdit,
  NO_EDITS,
  PARTICIPANT_GROUPS,
  type PlanEdits,
  STATUSES,
} from '@/core/plan/plan-edits'
import type { SavedPlan, Snapshot } from '@/core/plan/saved-plan'
import { GATES, PRINCIPLES, RISKS, ROLES } from '@/core/questionnaire/vocabulary'
import { aSavedPlan } from './saved-plans'

export const SIXTY = Array.from({ length: 60 }, (_, index) => `item-${index}`)

/** What people type and paste: never empty, often odd. */
const typed = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ''),
  fc.constantFrom(
    'Ministry of ICT',
    '=1+1',
    '‮abc',
    '2027-13',
    'وزارة الاتصالات',
    '登记司',
    '😀 ok',
    '__proto__',
  ),
)
const level = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)

/** Something in every field of one item. */
const fullEdit: fc.Arbitrary<ItemEdit> = fc.record({
  decision: fc.constantFrom(...DECISIONS),
  decisionReason: typed,
  lead: typed,
  partners: typed,
  startMonth: typed,
  endMonth: typed,
  status: fc.constantFrom(...STATUSES),
  costLow: fc.oneof(fc.nat(), typed),
  costHigh: fc.oneof(fc.nat(), typed),
  costCurrency: typed,
  costSource: typed,
  indicators: fc.record({
    'in-time': fc.record({ baseline: typed, target: typed, latest: typed, latestDate: typed }),
    'own-1': fc.record({ measure: typed, verification: typed, frequency: fc.constantFrom(...FREQUENCIES) }),
  }),
  notes: typed,
  evidenceLink: typed,
  title: typed,
  sentence: typed,
  steps: fc.array(typed, { minLength: 1, maxLength: 3 }),
  deliverable: typed,
})

const ownItem = fc.record({
  title: typed,
  principle: fc.constantFrom(...PRINCIPLES),
  risks: fc.constantFrom({ RS1: 1 }, { RS1: 3, SV2: 2 }),
  kind: fc.constantFrom(...KINDS),
  lead: fc.constantFrom(...ROLES),
  accountable: fc.constantFrom(...ROLES),
  gate: fc.constantFrom(...GATES),
  dependsOn: fc.subarray(SIXTY.slice(0, 3), { minLength: 1 }),
  why: typed,
  edit: fullEdit,
})

const fullEdits: fc.Arbitrary<PlanEdits> = fc.record({
  items: fc
    .array(fullEdit, { minLength: SIXTY.length, maxLength: SIXTY.length })
    .map((edits) => Object.fromEntries(edits.map((edit, index) => [SIXTY[index] ?? '', edit]))),
  ownItems: fc
    .array(ownItem, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item, index) => ({ ...item, id: `own-${index}` }))),
  order: fc.shuffledSubarray(SIXTY, { minLength: 1 }),
  risks: fc
    .array(fc.record({ likelihood: level, impact: level, note: typed }), { minLength: 3, maxLength: 3 })
    .map((edits) => Object.fromEntries(edits.map((edit, index) => [RISKS[index] ?? 'RS1', edit]))),
  participants: typed,
  participantGroups: fc.subarray([...PARTICIPANT_GROUPS], { minLength: 1 }),
  signOff: fc.array(fc.record({ post: typed, statement: typed }), { minLength: 1, maxLength: 2 }),
  dismissed: fc.array(typed, { minLength: 1, maxLength: 2 }),
})

const snapshot: fc.Arbitrary<Snapshot> = fc.record({
  date: fc.constantFrom('2027-03-01', '2027-06-01'),
  statuses: fc.constant({ 'item-0': 'limited' }),
  note: typed,
})

/** A plan of sixty items with something in every field that a user can fill. */
export const aFullPlan: fc.Arbitrary<SavedPlan> = fc
  .record({ title: typed, edits: fullEdits, snapshot, nextReview: typed })
  .map(({ title, edits, snapshot: kept, nextReview }) =>
    aSavedPlan({ title, edits: { ...NO_EDITS, ...edits }, snapshots: [kept], nextReview }),
  )
