import fc from 'fast-check'
import {
  type ItemChange,
  withIndicatorEdit,
  withItemEdit,
  withMoved,
  withOwnChange,
  withOwnItem,
  withoutItem,
  withRiskEdit,
} from '@/core/plan/change-edits'
import { DECISIONS, type PlanEdits, PARTICIPANT_GROUPS, STATUSES } from '@/core/plan/plan-edits'
import { PRINCIPLES, RISKS } from '@/core/questionnaire/vocabulary'

export type EditStep = (edits: PlanEdits) => PlanEdits

const words = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom('', 'Ministry of ICT', '=1+1', '‮abc', '2027-13', 'وزارة', '😀'),
)

const fields: fc.Arbitrary<ItemChange> = fc.record(
  {
    decision: fc.option(fc.constantFrom(...DECISIONS), { nil: undefined }),
    decisionReason: words,
    lead: words,
    partners: words,
    startMonth: words,
    endMonth: words,
    status: fc.option(fc.constantFrom(...STATUSES), { nil: undefined }),
    costLow: fc.oneof(fc.nat(), words),
    costHigh: fc.oneof(fc.nat(), words),
    costCurrency: words,
    costSource: words,
    notes: words,
    evidenceLink: words,
    title: words,
    sentence: words,
    steps: fc.array(words, { maxLength: 4 }),
    deliverable: words,
  },
  { requiredKeys: [] },
)

/** One thing that a user might do to the edits of a plan with these items. */
export function anEditStep(ids: readonly string[]): fc.Arbitrary<EditStep> {
  const id = fc.constantFrom(...ids, 'own-1', 'own-2', 'gone-since')
  return fc.oneof(
    fc.tuple(id, fields).map(
      ([item, change]): EditStep =>
        (edits) =>
          withItemEdit(edits, item, change),
    ),
    fc.tuple(fc.uniqueArray(id, { minLength: 2 }), fields).map(
      ([items, change]): EditStep =>
        (edits) =>
          items.reduce((all, item) => withItemEdit(all, item, change), edits),
    ),
    fc.tuple(id, fc.constantFrom('one', 'two'), words).map(
      ([item, key, latest]): EditStep =>
        (edits) =>
          withIndicatorEdit(edits, item, key, { latest }),
    ),
    fc
      .tuple(
        fc.constantFrom('own-1', 'own-2'),
        words,
        fc.constantFrom(...PRINCIPLES),
        fc.constantFrom(...RISKS),
      )
      .map(
        ([own, title, principle, risk]): EditStep =>
          (edits) =>
            edits.ownItems.some((each) => each.id === own)
              ? withOwnChange(edits, own, { title, principle, why: title })
              : withOwnItem(edits, { id: own, title, principle, risks: { [risk]: 2 }, edit: {} }),
      ),
    id.map(
      (item): EditStep =>
        (edits) =>
          withoutItem(edits, item),
    ),
    fc.tuple(id, fc.nat(5)).map(
      ([item, place]): EditStep =>
        (edits) =>
          withMoved(edits, ids, item, place),
    ),
    fc
      .tuple(
        fc.constantFrom(...RISKS),
        fc.option(fc.constantFrom(1 as const, 4 as const), { nil: undefined }),
        words,
      )
      .map(
        ([risk, likelihood, note]): EditStep =>
          (edits) =>
            withRiskEdit(edits, risk, { likelihood, note }),
      ),
    fc
      .tuple(words, fc.subarray([...PARTICIPANT_GROUPS]))
      .map(([participants, participantGroups]): EditStep => (edits) => ({
        ...edits,
        participants,
        participantGroups,
      })),
    words.map((post): EditStep => (edits) => ({
      ...edits,
      signOff: [...edits.signOff, { post, statement: '' }],
    })),
    fc.subarray(['a', 'b']).map((dismissed): EditStep => (edits) => ({ ...edits, dismissed })),
  )
}
