import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '@/core/plan/apply-edits'
import { withKeptAsOwn, withoutItem } from '@/core/plan/change-edits'
import { jointEdits } from '@/core/plan/joint-plan'
import { clashesOf } from '@/core/plan/nudges'
import { awaitedBy, circlesOf, waitsFor } from '@/core/plan/own-order'
import { NO_EDITS, type OwnItem, type PlanEdits } from '@/core/plan/plan-edits'
import { someAnswers } from '../../support/answers'
import { library, planOf, priorityOf, RUNS, SEED } from '../../support/plans'
import { aSavedPlan } from '../../support/saved-plans'

const anOwn = (id: string, dependsOn: readonly string[] = [], edit: OwnItem['edit'] = {}): OwnItem => ({
  id,
  title: id,
  principle: 'F1',
  risks: {},
  ...(dependsOn.length > 0 ? { dependsOn } : {}),
  edit,
})

const plan = planOf(someAnswers({ startMonth: '2027-01' }))
const edited = (edits: Partial<PlanEdits>) => applyEdits(plan, { ...NO_EDITS, ...edits }, library.settings)
const item = (edits: Partial<PlanEdits>, id: string) => {
  const found = edited(edits).items.find((each) => each.id === id)
  if (!found) throw new Error(`no item ${id}`)
  return found
}

describe('what comes before an own action', () => {
  const first = priorityOf(plan).find(({ schedule }) => schedule.state === 'scheduled')
  const before = first?.id ?? ''
  const end = first?.schedule.state === 'scheduled' ? first.schedule.endOffset : 0

  it('tells the month in which it can start, by whatever is done last', () => {
    const late = { startMonth: '2027-10', endMonth: '2027-12' }
    const ownItems = [anOwn('survey', [], late), anOwn('boats', [before]), anOwn('crew', [before, 'survey'])]
    expect(awaitedBy(edited({ ownItems }), item({ ownItems }, 'boats'))).toMatchObject({ from: end })
    expect(awaitedBy(edited({ ownItems }), item({ ownItems }, 'crew'))).toMatchObject({
      before: { id: 'survey' },
      from: 12,
    })
    expect(awaitedBy(edited({ ownItems }), item({ ownItems }, 'survey'))).toBeNull()
  })

  it('clashes where it starts earlier, and with nothing once it starts then', () => {
    const starting = (month: string) => [anOwn('boats', [before], { startMonth: month, endMonth: '2029-01' })]
    const names = (ownItems: readonly OwnItem[]) =>
      clashesOf(edited({ ownItems })).flatMap((each) => (each.item.id === 'boats' ? [each.before.id] : []))
    expect(names(starting('2027-01'))).toEqual([before])
    expect(names(starting('2028-12'))).toEqual([])
  })

  it('waits through others between, and ends', () => {
    const own = [anOwn('a', ['b']), anOwn('b', ['c']), anOwn('c', ['b', 'law'])]
    expect(waitsFor(own, 'a', 'law')).toBe(true)
    expect(waitsFor(own, 'b', 'a')).toBe(false)
    expect(circlesOf(own, anOwn('b', ['c']))).toEqual(['c'])
    expect(circlesOf(own, anOwn('a', ['b']))).toEqual([])
    expect(circlesOf(own, anOwn('d', ['d']))).toEqual(['d'])
  })

  it('counts for nothing where two wait for each other, and is still kept as the file has it', () => {
    const ownItems = [anOwn('a', ['b', before]), anOwn('b', ['a'])]
    expect(item({ ownItems }, 'a')).toMatchObject({ dependsOn: [before], own: { dependsOn: ['b', before] } })
    expect(item({ ownItems }, 'b').dependsOn).toEqual([])
  })

  it('never makes a circle of the plan, whatever a file holds', () => {
    const names = ['own-0', 'own-1', 'own-2', 'own-3', 'own-4']
    const waiting = fc.array(fc.subarray([...names, before]), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(waiting, (lists) => {
        const ownItems = names.map((id, index) => anOwn(id, lists[index]))
        const { items } = edited({ ownItems })
        for (const { id } of ownItems) expect(waitsFor(items, id, id)).toBe(false)
      }),
      { numRuns: RUNS, seed: SEED },
    )
  })
})

describe('an own action that others wait for', () => {
  const edits: PlanEdits = {
    ...NO_EDITS,
    ownItems: [anOwn('a'), anOwn('b', ['a']), anOwn('c', ['a', 'law'])],
  }

  it('is waited for no longer once it is removed', () => {
    expect(withoutItem(edits, 'a').ownItems).toEqual([anOwn('b'), anOwn('c', ['law'])])
  })

  it('is waited for under its new name where it took the place of what no longer applies', () => {
    expect(withKeptAsOwn(edits, 'law', anOwn('own-law')).ownItems).toContainEqual(
      anOwn('c', ['a', 'own-law']),
    )
  })

  it('is told apart from its namesake in a joint plan', () => {
    const one = aSavedPlan({ edits: { ...NO_EDITS, ownItems: [anOwn('a')] } })
    const other = aSavedPlan({
      edits: { ...NO_EDITS, ownItems: [anOwn('a', ['law']), anOwn('b', ['a']), anOwn('a-2')] },
    })
    const words = { from: () => '', fieldFrom: () => '', betweenPartners: '; ' }
    const { ownItems } = jointEdits([one, other], words)
    expect(ownItems.map(({ id, dependsOn }) => [id, dependsOn])).toEqual([
      ['a', undefined],
      ['a-3', ['law']],
      ['b', ['a-3']],
      ['a-2', undefined],
    ])
  })
})
