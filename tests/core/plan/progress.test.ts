import { describe, expect, it } from 'vitest'
import { applyEdits, type EditedPlan } from '@/core/plan/apply-edits'
import { type ItemEdit, NO_EDITS, type PlanEdits } from '@/core/plan/plan-edits'
import { countsOf, lateIn, progressBy } from '@/core/plan/progress/progress-by'
import { takeSnapshot } from '@/core/plan/progress/take-snapshot'
import { whatMoved } from '@/core/plan/progress/what-moved'
import type { Snapshot } from '@/core/plan/saved-plan'
import type { Answers } from '@/core/questionnaire/answers'
import { readPlanFile, writePlanFile } from '@/storage/read-plan-file'
import { questionnaire, someAnswers } from '../../support/answers'
import { fullEdits } from '../../support/full-edits'
import { library, planOf, priorityOf } from '../../support/plans'
import { aSavedPlan } from '../../support/saved-plans'

const answers = someAnswers({ startMonth: '2027-01' })
const plan = planOf(answers)
const [first = '', second = '', third = ''] = priorityOf(plan).map(({ id }) => id)

function edited(
  items: Readonly<Record<string, ItemEdit>>,
  own: Partial<PlanEdits> = {},
  given: Answers = answers,
): EditedPlan {
  return applyEdits(planOf(given), { ...NO_EDITS, ...own, items }, library.settings)
}

const snapshot = (items: Readonly<Record<string, ItemEdit>>, date = '2027-03-01'): Snapshot =>
  takeSnapshot(edited(items), date, ({ id }) => `The ${id}`)

describe('a snapshot on a review date', () => {
  it('holds every action of the plan; one that nobody touched has not been started', () => {
    const { statuses } = snapshot({ [first]: { status: 'limited' } })
    expect(Object.keys(statuses)).toHaveLength(priorityOf(plan).length)
    expect(statuses[first]).toBe('limited')
    expect(statuses[second]).toBe('not-started')
  })

  it('comes back whole from a plan file, with the day of the next review', () => {
    const full = takeSnapshot(
      applyEdits(plan, fullEdits, library.settings),
      '2027-03-01',
      () => 'Any title',
      'The minister asked for dates',
    )
    const saved = aSavedPlan({ snapshots: [snapshot({}, '2027-01-15'), full], nextReview: '2027-06-01' })
    expect(readPlanFile(questionnaire, writePlanFile(saved))).toEqual({
      ok: true,
      plan: saved,
      isAltered: false,
    })
  })
})

describe('what moved between two reviews', () => {
  it('is nothing where nothing did', () => {
    const { items, counts } = whatMoved(snapshot({}), snapshot({}, '2027-06-01'))
    expect(items.filter(({ changes, standing }) => changes.length > 0 || standing !== 'stays')).toEqual([])
    expect(counts.unchanged).toBe(priorityOf(plan).length)
  })

  it('says by action what went forward, what fell back and who leads now', () => {
    const { items, counts } = whatMoved(
      snapshot({ [first]: { status: 'substantial' }, [second]: { lead: 'Registrar' } }),
      snapshot({ [first]: { status: 'limited' }, [second]: { status: 'completed', lead: 'Ombudsperson' } }),
    )
    const changesOf = (id: string) => items.find((each) => each.id === id)?.changes
    expect(changesOf(first)).toEqual([
      { field: 'status', before: 'substantial', after: 'limited', isForward: false },
    ])
    expect(changesOf(second)).toEqual([
      { field: 'status', before: 'not-started', after: 'completed', isForward: true },
      { field: 'lead', before: 'Registrar', after: 'Ombudsperson' },
    ])
    expect(counts).toMatchObject({ forward: 0, back: 1, completed: 1, entered: 0, left: 0 })
  })

  it('counts what is completed once, not among what went forward too', () => {
    const { counts } = whatMoved(
      snapshot({}),
      snapshot({ [first]: { status: 'limited' }, [second]: { status: 'completed' } }),
    )
    expect(counts).toMatchObject({ forward: 1, completed: 1, unchanged: priorityOf(plan).length - 2 })
  })

  it('says what entered the short list and what left it, with the name it had', () => {
    const { items, counts } = whatMoved(
      snapshot({}),
      snapshot({ [first]: { decision: 'in-place', decisionReason: 'Act 12' } }),
    )
    const gone = items.find(({ id }) => id === first)
    expect(gone).toMatchObject({
      standing: 'left',
      status: null,
      item: { title: `The ${first}`, decision: 'in-place' },
    })
    expect(counts.left).toBe(1)
    const back = whatMoved(snapshot({ [first]: { decision: 'later' } }), snapshot({}))
    expect(back.items.find(({ id }) => id === first)?.standing).toBe('entered')
  })

  it('keeps the status of what other answers took out of the short list while somebody works on it', () => {
    const now = snapshot({ [first]: { status: 'substantial' } }, '2027-06-01')
    const item = now.items?.[first]
    const outside = { ...now, items: { ...now.items, ...(item && { [first]: { ...item, tier: 'annex' } }) } }
    const { items, counts } = whatMoved(snapshot({ [first]: { status: 'limited' } }), outside as Snapshot)
    expect(items.find(({ id }) => id === first)).toMatchObject({
      standing: 'left',
      status: 'substantial',
      changes: [{ field: 'status', before: 'limited', after: 'substantial', isForward: true }],
    })
    expect(counts).toMatchObject({ forward: 1, left: 1 })
  })

  it('counts an action that ends later as slipped, in months of the calendar', () => {
    const { items, counts } = whatMoved(
      snapshot({ [third]: { startMonth: '2027-02', endMonth: '2027-04' } }),
      snapshot({ [third]: { startMonth: '2027-02', endMonth: '2027-09' } }),
    )
    expect(items.find(({ id }) => id === third)?.changes).toEqual([
      { field: 'end', before: 2027 * 12 + 3, after: 2027 * 12 + 8, isCalendar: true },
    ])
    expect(counts.slipped).toBe(1)
  })

  it('sees no slip where only the start of the plan moved and the months stayed', () => {
    const dates = { [third]: { startMonth: '2027-05', endMonth: '2027-08' } }
    const moved = takeSnapshot(
      edited(dates, {}, { ...answers, startMonth: '2027-03' }),
      '2027-06-01',
      () => '',
    )
    const changes = whatMoved(snapshot(dates), moved).items.find(({ id }) => id === third)?.changes
    expect(changes).toEqual([])
  })

  it('counts what ends earlier, and apart from both what starts at another time alone, each action once', () => {
    const dates = { startMonth: '2027-03', endMonth: '2027-08' }
    const { counts } = whatMoved(
      snapshot({ [first]: dates, [second]: dates, [third]: dates }),
      snapshot({
        [first]: { startMonth: '2027-02', endMonth: '2027-06' },
        [second]: { startMonth: '2027-06', endMonth: '2027-08' },
        [third]: { startMonth: '2027-06', endMonth: '2027-09' },
      }),
    )
    expect(counts).toMatchObject({ slipped: 1, sooner: 1, shifted: 1 })
  })

  it('says nothing of the months of what is completed, and of those of what was opened again', () => {
    const [before, after] = [
      { startMonth: '2027-02', endMonth: '2027-04' },
      { startMonth: '2027-03', endMonth: '2027-09' },
    ]
    const done = { status: 'completed' } as const
    const since = (is: ItemEdit, was: ItemEdit) =>
      whatMoved(snapshot({ [third]: was }), snapshot({ [third]: is }))
    const fields = ({ items }: ReturnType<typeof since>) =>
      items.find(({ id }) => id === third)?.changes.map(({ field }) => field)
    const moved = since({ ...after, ...done }, { ...before, ...done })
    expect(fields(moved)).toEqual([])
    expect(moved.counts).toMatchObject({ slipped: 0, unchanged: priorityOf(plan).length })
    expect(fields(since({ ...after, ...done }, before))).toEqual(['status'])
    expect(fields(since(after, { ...before, ...done }))).toEqual(['status', 'start', 'end'])
  })

  it('gives the new value of an indicator beside the old one', () => {
    const value = (latest: string): ItemEdit => ({ indicators: { done: { latest } } })
    const { items } = whatMoved(snapshot({ [first]: value('54 %') }), snapshot({ [first]: value('61 %') }))
    expect(items.find(({ id }) => id === first)?.changes).toEqual([
      { field: 'indicator', indicator: 'done', before: '54 %', after: '61 %' },
    ])
  })

  it('reads a snapshot of version 1, which held statuses only', () => {
    const old: Snapshot = { date: '2027-01-01', statuses: { [first]: 'limited' } }
    const { items } = whatMoved(old, snapshot({ [first]: { status: 'completed', lead: 'Registrar' } }))
    expect(items.find(({ id }) => id === first)?.changes).toEqual([
      { field: 'status', before: 'limited', after: 'completed', isForward: true },
    ])
  })
})

describe('progress at a review', () => {
  const now = snapshot(
    {
      [first]: { status: 'completed', lead: 'Registrar' },
      [second]: { status: 'limited', lead: 'Registrar' },
    },
    '2027-12-01',
  )

  it('adds up to the same by wave, by principle and by lead', () => {
    const all = countsOf(now)
    expect(all).toMatchObject({ completed: 1, limited: 1 })
    for (const by of ['wave', 'principle', 'lead'] as const) {
      const groups = progressBy(now, by)
      expect(groups.reduce((sum, group) => sum + group.total, 0)).toBe(priorityOf(plan).length)
      expect(groups.reduce((sum, group) => sum + group.counts.completed, 0)).toBe(1)
    }
  })

  it('names posts before the authorities that have still to name one', () => {
    const [post, ...others] = progressBy(now, 'lead')
    expect(post).toMatchObject({ key: 'Registrar', isPost: true, total: 2 })
    expect(others.every(({ isPost }) => !isPost)).toBe(true)
  })

  it('says what should have ended or begun by then, and nothing that is completed', () => {
    const { toEnd, toStart } = lateIn(now)
    expect(toEnd).not.toContain(first)
    expect(toEnd.length).toBeGreaterThan(0)
    expect(lateIn(snapshot({}, '2027-01-05'))).toEqual({ toStart: [], toEnd: [] })
    expect(toStart.filter((id) => toEnd.includes(id))).toEqual([])
  })
})
