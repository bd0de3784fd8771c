import { describe, expect, it } from 'vitest'
import { mergePlans, settled } from '@/core/plan/merge-plans'
import { editOf, type ItemEdit, type PlanEdits } from '@/core/plan/plan-edits'
import type { SavedPlan, SnapshotItem } from '@/core/plan/saved-plan'
import { someAnswers } from '../../support/answers'
import { aSavedPlan } from '../../support/saved-plans'

const withItem = (id: string, edit: ItemEdit, own: Partial<SavedPlan> = {}): SavedPlan =>
  aSavedPlan({ ...own, edits: { ...aSavedPlan().edits, items: { [id]: edit } } })

const withOwn = (id: string, edit: ItemEdit): SavedPlan =>
  withEdits({ ownItems: [{ id, title: 'Law', principle: 'F1', risks: {}, edit }] })

const withEdits = (edits: Partial<PlanEdits>): SavedPlan =>
  aSavedPlan({ edits: { ...aSavedPlan().edits, ...edits } })

describe('two changed copies of one plan', () => {
  it('keep both one’s edits of different fields of one action', () => {
    const base = withItem('law', { lead: 'Ministry', notes: 'old' })
    const mine = withItem('law', { lead: 'Registrar', notes: 'old' }, { revision: 4 })
    const theirs = withItem('law', { lead: 'Ministry', notes: 'old', status: 'completed' }, { revision: 6 })
    const { merged, conflicts } = mergePlans(base, mine, theirs)
    expect(conflicts).toEqual([])
    expect(merged.edits.items['law']).toEqual({ lead: 'Registrar', notes: 'old', status: 'completed' })
    expect(merged.revision).toBe(7)
  })

  it('ask where both changed one field, and hold mine until somebody decides', () => {
    const base = withItem('law', { lead: 'Ministry' })
    const { merged, conflicts } = mergePlans(
      base,
      withItem('law', { lead: 'Mine' }),
      withItem('law', { lead: 'Theirs' }),
    )
    expect(conflicts).toEqual([
      {
        path: ['edits', 'items', 'law', 'lead'],
        place: { of: 'item', item: 'law', field: 'lead' },
        base: 'Ministry',
        mine: 'Mine',
        theirs: 'Theirs',
      },
    ])
    expect(merged.edits.items['law']?.lead).toBe('Mine')
    const [conflict] = conflicts
    if (!conflict) throw new Error('no conflict')
    expect(settled(merged, conflict, conflict.theirs).edits.items['law']?.lead).toBe('Theirs')
    expect(settled(merged, conflict, undefined).edits.items['law']).toEqual({})
  })

  it.each([
    [
      'one sets aside what the other shows to be in place',
      { decision: 'in-place' },
      { decision: 'in-place', decisionReason: 'Gazette 12' },
      { decision: 'not-applicable' },
    ],
    [
      'one decides, the other writes another reason',
      { decision: 'in-place', decisionReason: 'Gazette 12' },
      { decision: 'in-place', decisionReason: 'Gazette 13' },
      { decision: 'later', decisionReason: 'Gazette 12' },
    ],
    [
      'both decide, and one says why',
      {},
      { decision: 'later' },
      { decision: 'not-applicable', decisionReason: 'No such system' },
    ],
  ] as const)('never put a reason under another decision unasked: %s', (_, base, one, other) => {
    for (const [own, their] of [
      [one, other],
      [other, one],
    ] as const) {
      for (const plan of [withItem, withOwn]) {
        const { merged, conflicts } = mergePlans(plan('law', base), plan('law', own), plan('law', their))
        const fields = conflicts.map(({ place }) => 'field' in place && place.field)
        expect([...fields].sort()).toEqual(['decision', 'decisionReason'])
        const theirWay = conflicts.reduce((now, each) => settled(now, each, each.theirs), merged)
        expect([merged, theirWay].map(({ edits }) => editOf(edits, 'law'))).toEqual([own, their])
      }
    }
  })

  it('take a decision with its reason, unasked, where the other side changed neither or decided the same', () => {
    const base = { decision: 'in-place', decisionReason: 'Gazette 12', lead: 'Ministry' } as const
    const merge = (mine: ItemEdit, theirs: ItemEdit) => {
      const { merged, conflicts } = mergePlans(
        withItem('law', base),
        withItem('law', mine),
        withItem('law', theirs),
      )
      return [conflicts, merged.edits.items['law']]
    }
    expect(merge({ ...base, lead: 'Registrar' }, { decision: 'later', lead: 'Ministry' })).toEqual([
      ...[[], { decision: 'later', lead: 'Registrar' }],
    ])
    expect(
      merge(
        { ...base, decision: 'later' },
        { ...base, decision: 'later', decisionReason: 'After the election' },
      ),
    ).toEqual([[], { ...base, decision: 'later', decisionReason: 'After the election' }])
  })

  const answering = (redress: string, evidence?: string): SavedPlan =>
    aSavedPlan({
      answers: {
        ...someAnswers({ context: { redress, connectivity: 'patchy' } }),
        ...(evidence === undefined ? {} : { evidence: { redress: evidence, connectivity: 'Survey 2025' } }),
      },
    })

  it.each([
    [
      'one answers, the other shows what was answered before',
      answering('none', 'Letter 4'),
      answering('operator-only', 'Letter 4'),
      answering('none', 'Letter 9'),
    ],
    [
      'both answer, and one shows it',
      answering('none'),
      answering('operator-only'),
      answering('free-appeal', 'Act 12'),
    ],
  ])('never put what shows an answer under another answer unasked: %s', (_, base, one, other) => {
    for (const [mine, theirs] of [
      [one, other],
      [other, one],
    ] as const) {
      const { merged, conflicts } = mergePlans(base, mine, theirs)
      const asked = conflicts.flatMap(({ place }) =>
        'question' in place ? [[place.of, place.question]] : [],
      )
      expect(asked.sort()).toEqual([
        ['answer', 'redress'],
        ['evidence', 'redress'],
      ])
      expect(merged.answers.context?.['redress']).toBe(mine.answers.context?.['redress'])
      const theirWay = conflicts.reduce((now, each) => settled(now, each, each.theirs), merged)
      for (const [plan, side] of [
        [merged, mine],
        [theirWay, theirs],
      ] as const) {
        expect(plan.answers.context).toEqual(side.answers.context)
        expect(plan.answers.evidence?.['redress']).toBe(side.answers.evidence?.['redress'])
      }
    }
  })

  it('take an answer with what shows it, unasked, where the other side changed neither', () => {
    const { merged, conflicts } = mergePlans(
      answering('none', 'Letter 4'),
      { ...answering('none', 'Letter 4'), title: 'Renamed' },
      answering('operator-only', 'Act 12'),
    )
    expect(conflicts).toEqual([])
    expect(merged.answers).toEqual(answering('operator-only', 'Act 12').answers)
  })

  it('name the answer, the indicator, the own action and the risk that are in question', () => {
    const plan = (one: string): SavedPlan => ({
      ...withEdits({
        items: { law: { indicators: { passed: { target: one } } } },
        ownItems: [{ id: 'own-1', title: one, principle: 'F1', risks: {}, edit: { notes: one } }],
        risks: { RS1: { note: one } },
        participants: one,
      }),
      title: one,
      answers: someAnswers({ dpiName: one, context: { redress: one }, evidence: { redress: one } }),
    })
    const { conflicts } = mergePlans(plan('a'), plan('b'), plan('c'))
    expect(conflicts.map((each) => each.place)).toEqual([
      { of: 'plan', field: 'title' },
      { of: 'answer', question: 'dpiName' },
      { of: 'answer', question: 'redress' },
      { of: 'evidence', question: 'redress' },
      { of: 'indicator', item: 'law', indicator: 'passed', field: 'target' },
      { of: 'own-item', item: 'own-1', field: 'title' },
      { of: 'own-item', item: 'own-1', field: 'notes' },
      { of: 'risk', risk: 'RS1', field: 'note' },
      { of: 'plan', field: 'participants' },
    ])
  })

  it('keep the own actions and the review dates that each side added', () => {
    const own = (id: string) => ({ id, title: id, principle: 'F1' as const, risks: {}, edit: {} })
    const snapshot = (date: string) => ({ date, statuses: {} })
    const base = { ...withEdits({ ownItems: [own('a')] }), snapshots: [snapshot('2027-01-01')] }
    const mine = { ...base, edits: { ...base.edits, ownItems: [own('a'), own('m')] } }
    const theirs = {
      ...base,
      edits: { ...base.edits, ownItems: [own('t')] },
      snapshots: [...base.snapshots, snapshot('2027-02-01')],
    }
    const { merged, conflicts } = mergePlans(base, mine, theirs)
    expect(conflicts).toEqual([])
    expect(merged.edits.ownItems.map((each) => each.id)).toEqual(['m', 't'])
    expect(merged.snapshots).toHaveLength(2)
  })

  it('ask of a review of one day what people said of it, and not what was worked out beside that', () => {
    const review = (one: string, item: Partial<SnapshotItem>, startMonth: string): SavedPlan =>
      aSavedPlan({
        snapshots: [
          {
            date: '2027-03-01',
            startMonth,
            statuses: { law: one },
            note: one,
            items: { law: { title: one, principle: 'F1', tier: 'priority', role: 'government', ...item } },
          },
        ],
      })
    const base = aSavedPlan()
    const mine = review(
      'limited',
      { lead: 'Registrar', wave: 1, startOffset: 0, endOffset: 3, latest: { passed: '1' } },
      '2027-01',
    )
    const theirs = review(
      'completed',
      {
        ...{ lead: 'Minister', wave: 2, startOffset: 4, endOffset: 6, latest: { passed: '2' } },
        ...{ tier: 'annex', role: 'regulator', principle: 'F2' },
      },
      '2027-02',
    )
    const { merged, conflicts } = mergePlans(base, mine, theirs)
    expect(conflicts.map(({ place }) => 'field' in place && place.field).sort()).toEqual([
      'latest.passed',
      'lead',
      'note',
      'status',
    ])
    expect(merged.snapshots).toEqual(mine.snapshots)
    // Whoever merges gets the same of what nobody is asked about.
    const other = mergePlans(base, theirs, mine).merged.snapshots[0]
    expect(other?.startMonth).toBe('2027-01')
    expect(other?.items?.['law']).toMatchObject({
      tier: 'priority',
      role: 'government',
      startOffset: 0,
      wave: 1,
    })
  })

  it('never ask about a revision, a date of saving or the library last accepted', () => {
    const base = aSavedPlan({ libraryVersion: '', basis: {} })
    const mine = {
      ...base,
      revision: 4,
      libraryVersion: '1.0.0',
      savedToFile: { at: '2027-01-02', revision: 4 },
    }
    const theirs = {
      ...base,
      revision: 5,
      libraryVersion: '1.1.0',
      savedToFile: { at: '2027-01-01', revision: 5 },
      document: { ...base.document, paper: 'Letter' as const },
    }
    const { merged, conflicts } = mergePlans(base, mine, theirs)
    expect(conflicts).toEqual([])
    expect(merged).toMatchObject({
      libraryVersion: '1.0.0',
      savedToFile: { at: '2027-01-02' },
      document: { paper: 'Letter' },
    })
  })

  it('have been what either has been, mine first, but for what one of them took back', () => {
    const been = (...files: readonly string[]) => aSavedPlan({ files })
    expect(mergePlans(been('a', 'x'), been('a', 'x', 'm'), been('a', 't', 'm', 'u')).merged.files).toEqual([
      ...['a', 'm', 't', 'u'],
    ])
    expect(mergePlans(been('a'), aSavedPlan(), been('a')).merged).not.toHaveProperty('files')
  })
})
