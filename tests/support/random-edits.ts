import fc from 'fast-check'
import { FREQUENCIES, KINDS } from '@/core/library/kinds'
import {
  type IndicatorChange,
  type ItemChange,
  type OwnChange,
  withIndicatorEdit,
  withItemEdit,
  withKeptAsOwn,
  withMoved,
  withOwnChange,
  withOwnItem,
  withoutItem,
  withRiskEdit,
} from '@/core/plan/change-edits'
import type { Written } from '@/core/plan/history'
import { DECISIONS, editOf, type PlanEdits, PARTICIPANT_GROUPS, STATUSES } from '@/core/plan/plan-edits'
import type { Answers } from '@/core/questionnaire/answers'
import { GATES, PRINCIPLES, RISKS, ROLES } from '@/core/questionnaire/vocabulary'
import { anyAnswers, anyAnswerTo, questionnaire } from './answers'

export type EditStep = (edits: PlanEdits) => PlanEdits

const words = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom('', 'Ministry of ICT', '=1+1', '‮abc', '2027-13', 'وزارة', '😀'),
)

/** What a status or a decision was said of, as `said-of.ts` keeps it. */
const parts = fc.option(fc.subarray(['law.design', 'law.run', 'law.run.upkeep'], { minLength: 1 }), {
  nil: undefined,
})

const fields: fc.Arbitrary<ItemChange> = fc.record(
  {
    decision: fc.option(fc.constantFrom(...DECISIONS), { nil: undefined }),
    decisionReason: words,
    decisionParts: parts,
    lead: words,
    partners: words,
    startMonth: words,
    endMonth: words,
    status: fc.option(fc.constantFrom(...STATUSES), { nil: undefined }),
    statusParts: parts,
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

const level = fc.option(fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const), { nil: undefined })

const figures: fc.Arbitrary<IndicatorChange> = fc.record(
  {
    measure: words,
    verification: words,
    frequency: fc.option(fc.constantFrom(...FREQUENCIES), { nil: undefined }),
    baseline: words,
    target: words,
    latest: words,
    latestDate: words,
  },
  { requiredKeys: [] },
)

/** What an own action is; it may wait for anything, itself and what is gone included. */
const ownFacts = (ids: readonly string[]): fc.Arbitrary<OwnChange> =>
  fc.record(
    {
      risks: fc.constantFrom({}, { RS1: 1 }, { RS1: 3, SV2: 2 }),
      kind: fc.constantFrom(...KINDS),
      lead: fc.constantFrom(...ROLES),
      accountable: fc.constantFrom(...ROLES),
      gate: fc.option(fc.constantFrom(...GATES), { nil: undefined }),
      dependsOn: fc.option(fc.subarray([...ids, 'own-1', 'own-2', 'gone-since'], { minLength: 1 }), {
        nil: undefined,
      }),
      why: words,
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
    fc.tuple(id, fc.constantFrom('one', 'two'), figures).map(
      ([item, key, change]): EditStep =>
        (edits) =>
          withIndicatorEdit(edits, item, key, change),
    ),
    fc.tuple(id, fc.constantFrom('one', 'two')).map(([item, key]): EditStep => (edits) => {
      const { [key]: _removed, ...indicators } = editOf(edits, item).indicators ?? {}
      return withItemEdit(edits, item, { indicators })
    }),
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
    fc.tuple(fc.constantFrom('own-1', 'own-2'), ownFacts(ids)).map(
      ([own, change]): EditStep =>
        (edits) =>
          edits.ownItems.some((each) => each.id === own) ? withOwnChange(edits, own, change) : edits,
    ),
    id.map(
      (item): EditStep =>
        (edits) =>
          withoutItem(edits, item),
    ),
    fc.tuple(fc.constantFrom(...ids, 'gone-since'), words).map(([gone, title]): EditStep => (edits) => {
      if (edits.ownItems.some((each) => each.id === 'own-kept')) return edits
      const { title: _title, ...edit } = editOf(edits, gone)
      return withKeptAsOwn(edits, gone, { id: 'own-kept', title, principle: 'F1', risks: {}, edit })
    }),
    fc.tuple(id, fc.nat(5)).map(
      ([item, place]): EditStep =>
        (edits) =>
          withMoved(edits, ids, item, place),
    ),
    fc
      .tuple(
        fc.constantFrom(...RISKS),
        fc.record({ likelihood: level, impact: level, note: words }, { requiredKeys: [] }),
      )
      .map(
        ([risk, change]): EditStep =>
          (edits) =>
            withRiskEdit(edits, risk, change),
      ),
    fc
      .tuple(words, fc.subarray([...PARTICIPANT_GROUPS]))
      .map(([participants, participantGroups]): EditStep => (edits) => ({
        ...edits,
        participants,
        participantGroups,
      })),
    fc.tuple(words, words).map(([post, statement]): EditStep => (edits) => ({
      ...edits,
      signOff: [...edits.signOff, { post, statement }],
    })),
    fc.nat(3).map((place): EditStep => (edits) => ({
      ...edits,
      signOff: edits.signOff.filter((_, at) => at !== place),
    })),
    fc.subarray(['a', 'b']).map((dismissed): EditStep => (edits) => ({ ...edits, dismissed })),
  )
}

export type WrittenStep = (written: Written) => Written

/** One thing that a user might do to anything of a plan that can be taken back: title, answers and reviews too. */
export function aWrittenStep(ids: readonly string[]): fc.Arbitrary<WrittenStep> {
  return fc.oneof(
    { weight: 4, arbitrary: anEditStep(ids).map(onEdits) },
    words.map((title): WrittenStep => (written) => ({ ...written, title })),
    // All answers at once, as a merge or a joint plan brings them, and one after another, as in the wizard.
    anyAnswers.map((answers): WrittenStep => (written) => ({
      ...written,
      answers: withoutEmpty(answers),
    })),
    anAnswerStep,
    fc.tuple(words, words).map(([institution, dpiName]): WrittenStep => (written) => ({
      ...written,
      answers: withoutEmpty({ ...written.answers, institution, dpiName }),
    })),
    aReviewStep(ids),
    words.map((nextReview): WrittenStep => (written) => ({ ...written, nextReview })),
  )
}

const onEdits =
  (step: EditStep): WrittenStep =>
  (written) => ({ ...written, edits: step(written.edits) })

/** An empty text and a list of which nothing is chosen are no answers, and no file keeps them. */
const withoutEmpty = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )

/** A context question answered, answered otherwise, left open again, or given its evidence. */
const anAnswerStep: fc.Arbitrary<WrittenStep> = fc
  .constantFrom(...questionnaire.questions)
  .chain((question) =>
    fc
      .tuple(fc.option(anyAnswerTo(question), { nil: undefined }), words, fc.boolean())
      .map(([answer, evidence, isProved]): WrittenStep => ({ answers, ...written }) => {
        const { [question.id]: _before, ...context } = answers.context ?? {}
        const { [question.id]: _proof, ...proofs } = answers.evidence ?? {}
        return {
          ...written,
          answers: {
            ...answers,
            context: answer === undefined ? context : { ...context, [question.id]: answer },
            evidence: isProved && evidence.trim() !== '' ? { ...proofs, [question.id]: evidence } : proofs,
          },
        }
      }),
  )

/** A review kept, kept again on the same day, or removed; the earliest stands first. */
function aReviewStep(ids: readonly string[]): fc.Arbitrary<WrittenStep> {
  const date = fc.constantFrom('2027-01-01', '2027-04-01', '2027-07-01')
  const snapshot = fc.record(
    { date, statuses: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...STATUSES)), note: words },
    { requiredKeys: ['date', 'statuses'] },
  )
  return fc.tuple(snapshot, fc.boolean()).map(([kept, isKept]): WrittenStep => (written) => ({
    ...written,
    snapshots: [
      ...written.snapshots.filter((each) => each.date !== kept.date),
      ...(isKept ? [kept] : []),
    ].sort((a, b) => (a.date < b.date ? -1 : 1)),
  }))
}
