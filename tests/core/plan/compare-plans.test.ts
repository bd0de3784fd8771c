import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePlans, fieldsOf, shownComparison, withPlanChanges } from '@/core/plan/compare-plans'
import { compareValues, withChanges } from '@/core/plan/compare-values'
import { withWritten, writtenIn } from '@/core/plan/history'
import { isSame } from '@/core/plan/is-same'
import { type ItemEdit, NO_EDITS } from '@/core/plan/plan-edits'
import type { SavedPlan, Snapshot, SnapshotItem } from '@/core/plan/saved-plan'
import { anyPlan } from '../../support/any-plan'
import { fullEdits } from '../../support/full-edits'
import { RUNS, SEED } from '../../support/plans'
import { aWrittenStep } from '../../support/random-edits'
import { aSavedPlan } from '../../support/saved-plans'

const options = { numRuns: RUNS * 2, seed: SEED }

/** Without empty records, which say nothing; lists with ids in one order, which has no meaning. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    const inner: unknown[] = value.map(plain)
    const idOf = (each: unknown): string => {
      const { id, date } = (each ?? {}) as { readonly id?: unknown; readonly date?: unknown }
      return String(id ?? date ?? '')
    }
    return inner.every((each) => idOf(each) !== '')
      ? inner.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
      : inner
  }
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([key, inner]) => [key, plain(inner)] as const)
  const kept = fields.filter(([, inner]) => inner !== undefined)
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

const written = ({ title, answers, edits, nextReview, snapshots }: SavedPlan): unknown =>
  plain({ title, answers, edits, nextReview, snapshots })

describe('comparing any two copies of a plan', () => {
  it('finds nothing between a plan and itself', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(comparePlans(plan, structuredClone(plan))).toEqual({ changes: [], items: [], others: [] })
      }),
      options,
    )
  })

  it('is complete: the earlier copy with all differences taken over holds what the later holds', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, after) => {
        const { changes } = comparePlans(before, after)
        expect(written(withPlanChanges(before, changes))).toEqual(written(after))
      }),
      options,
    )
  })

  it('names every difference once, under its action or among the others', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, after) => {
        const { changes, items, others } = comparePlans(before, after)
        const sorted = [...items.flatMap((item) => item.changes), ...others]
        expect(sorted).toHaveLength(changes.length)
        expect(new Set(changes.map(({ path }) => path.join('/'))).size).toBe(changes.length)
        for (const change of changes) expect(isSame(change.before, change.after)).toBe(false)
      }),
      options,
    )
  })

  it('says the reverse the other way round', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (one, other) => {
        const turned = comparePlans(other, one).changes.map(({ path, before, after }) => [
          path,
          after,
          before,
        ])
        const key = (each: unknown) => JSON.stringify(each)
        expect(turned.map(key).sort()).toEqual(
          comparePlans(one, other)
            .changes.map(({ path, before, after }) => key([path, before, after]))
            .sort(),
        )
      }),
      options,
    )
  })
})

/** Two copies that parted: each has gone through what a user might do, one thing after another. */
const start = aSavedPlan({ edits: fullEdits })
const aCopy = fc
  .array(aWrittenStep(['complaint-channels', 'system-law', 'dpia']), { maxLength: 12 })
  .map((steps) =>
    withWritten(
      start,
      steps.reduce((now, step) => step(now), writtenIn(start)),
    ),
  )

describe('comparing two copies after random edits of one plan', () => {
  it('is complete both ways, and names every difference once', () => {
    fc.assert(
      fc.property(aCopy, aCopy, (before, after) => {
        const { changes, items, others } = comparePlans(before, after)
        expect(written(withPlanChanges(before, changes))).toEqual(written(after))
        expect(written(withPlanChanges(after, comparePlans(after, before).changes))).toEqual(written(before))
        expect(items.flatMap((item) => item.changes).length + others.length).toBe(changes.length)
        for (const change of changes) expect(isSame(change.before, change.after)).toBe(false)
      }),
      options,
    )
  })
})

describe('values of any shape', () => {
  it('compare without an error, and the changes lead from one to the other', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        const changed = withChanges(before, compareValues(before, after))
        expect(plain(changed)).toEqual(plain(after))
      }),
      { ...options, examples: [[{ a: [] }, { a: [{ id: 'x' }] }]] },
    )
  })
})

describe('the differences between two copies', () => {
  const before = aSavedPlan({ edits: fullEdits })
  const item = fullEdits.items['complaint-channels'] ?? {}
  const after = aSavedPlan({
    title: 'National ID, second draft',
    revision: 9,
    snapshots: [{ date: '2027-01-01', statuses: {} }],
    answers: { ...before.answers, context: { ...before.answers.context, redress: 'none' } },
    edits: {
      ...fullEdits,
      items: {
        'complaint-channels': {
          ...item,
          lead: 'Ombudsperson',
          indicators: { ...item.indicators, 'own-1': { ...item.indicators?.['own-1'], latest: '12' } },
        },
        'legal-basis': { notes: 'Bill is ready' },
      },
      ownItems: [],
    },
  })
  const { items, others, changes } = comparePlans(before, after)

  it('stand by action, with the field and both values', () => {
    const changed = items.find(({ id }) => id === 'complaint-channels')
    expect(changed?.kind).toBe('changed')
    expect(changed?.changes.map(({ place, before, after }) => [place, before, after])).toEqual([
      [{ of: 'item', item: 'complaint-channels', field: 'lead' }, 'Head of Complaints', 'Ombudsperson'],
      [{ of: 'indicator', item: 'complaint-channels', indicator: 'own-1', field: 'latest' }, undefined, '12'],
    ])
  })

  it('say which actions were added and which were taken out', () => {
    expect(items.map(({ id, kind }) => [id, kind])).toEqual([
      ['complaint-channels', 'changed'],
      ['no-such-safeguard', 'removed'],
      ['legal-basis', 'added'],
      ['own-boats', 'removed'],
    ])
  })

  it('hold answers, the title and a review kept apart, and no revision number', () => {
    expect(others.map(({ place }) => place)).toEqual([
      { of: 'plan', field: 'title' },
      { of: 'answer', question: 'redress' },
      { of: 'review', date: '2027-01-01', action: '', field: '' },
    ])
    expect(changes).toHaveLength(8)
  })
})

it('people are shown a status without what it was said of, and that as a field where it alone differs', () => {
  const plan = (edit: ItemEdit) => aSavedPlan({ edits: { ...fullEdits, items: { law: edit } } })
  const [limited, done, held] = [
    plan({ status: 'limited', statusParts: ['law.design'] }),
    plan({ status: 'completed', statusParts: ['law.run'] }),
    plan({ status: 'completed', statusParts: ['law.design', 'law.run'] }),
  ]
  const { changes, items } = shownComparison(limited, done)
  expect(changes.map(({ path }) => path.at(-1))).toEqual(['status'])
  expect(items.map((item) => [item.id, item.changes.length])).toEqual([['law', 1]])
  expect(comparePlans(done, held).changes).toHaveLength(1)
  const { changes: alone } = shownComparison(done, held)
  expect(alone.map(({ place }) => place)).toEqual([{ of: 'item', item: 'law', field: 'statusParts' }])
  const unknown = plan({ status: 'completed' })
  expect(shownComparison(unknown, held)).toEqual({ changes: [], items: [], others: [] })
  expect(shownComparison(held, unknown)).toEqual({ changes: [], items: [], others: [] })
})

it('an action of one’s own that only one copy holds stands field by field', () => {
  const { ownItems } = fullEdits
  const [added] = comparePlans(
    aSavedPlan({ edits: { ...fullEdits, ownItems: [] } }),
    aSavedPlan({ edits: fullEdits }),
  ).changes
  const fields = added ? fieldsOf(added) : []
  expect(fields).toContainEqual({
    path: ['edits', 'ownItems', 'own-boats', 'title'],
    place: { of: 'own-item', item: 'own-boats', field: 'title' },
    kind: 'added',
    before: undefined,
    after: ownItems[0]?.title,
  })
  const lead = (field: string) => fields.find(({ place }) => 'field' in place && place.field === field)?.after
  expect([lead('role'), lead('lead')]).toEqual(['government', 'Director of Field Operations'])
  expect(fields.every(({ path }) => path.at(-1) !== 'id')).toBe(true)
})

describe('two copies that kept a review on one day', () => {
  const kept = (own: Partial<SnapshotItem>, statuses: Snapshot['statuses'], note: string) => {
    const item = { title: 'The law', tier: 'priority', principle: 'F1', role: 'government', ...own } as const
    return aSavedPlan({ snapshots: [{ date: '2027-01-01', statuses, items: { law: item }, note }] })
  }
  const before = kept({ latest: { share: '40 %' } }, { law: 'limited' }, 'Late')
  const after = kept(
    { tier: 'annex', lead: 'Registrar', wave: 2 },
    { law: 'limited', audit: 'completed' },
    'In time',
  )

  it('differ by what was said of it and of each action, not by what was worked out', () => {
    const day = { of: 'review', date: '2027-01-01' }
    expect(comparePlans(before, after).changes.map(({ place, kind }) => [place, kind])).toEqual([
      [{ ...day, action: 'audit', field: 'status' }, 'added'],
      [{ ...day, action: '', field: 'note' }, 'changed'],
      [{ ...day, action: 'law', field: 'latest.share' }, 'removed'],
      [{ ...day, action: 'law', field: 'lead' }, 'added'],
    ])
  })
})

it('leaves out the name that the app noted of an action which the library lost, and keeps one that was written', () => {
  const basis = {
    'paper-seals': {
      title: 'Seals on paper',
      hash: 'x',
      tier: 'priority',
      startOffset: null,
      endOffset: null,
    },
  } as const
  const copy = (title?: string, own: Partial<SavedPlan> = {}) =>
    aSavedPlan({
      ...own,
      edits: { ...NO_EDITS, items: { 'paper-seals': { notes: 'Ask', ...(title ? { title } : {}) } } },
    })
  const before = copy(undefined, { basis })
  expect(comparePlans(before, copy('Seals on paper')).changes).toEqual([])
  expect(comparePlans(copy('Seals on paper'), before).changes).toEqual([])
  expect(comparePlans(before, copy('Our seals')).changes).toHaveLength(1)
})
