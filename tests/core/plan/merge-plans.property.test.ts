import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergePlans, settled } from '@/core/plan/merge-plans'
import { isKeyed, keyOf } from '@/core/plan/keyed-list'
import { isSame } from '@/core/plan/is-same'
import { mergeValues } from '@/core/plan/merge-values'
import { withValueAt } from '@/core/plan/value-at'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { anyPlanNoted as anyPlan, isNoted } from '../../support/any-plan'
import { RUNS, SEED } from '../../support/plans'

const check = <Plans>(property: fc.IProperty<Plans>): void =>
  fc.assert(property, { numRuns: RUNS * 2, seed: SEED })

/** All fields of a plan as path and value: what a person could see lost. */
function leaves(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (isKeyed(value) && value.length > 0)
    return value.flatMap((each) => leaves(each, `${path}/${keyOf(each)}`))
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [[path, JSON.stringify(value)]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`))
}

const leavesIn = (plan: SavedPlan) => new Map(leaves(contentOf(plan)))

const contentOf = ({ title, answers, edits, snapshots, nextReview }: SavedPlan): unknown =>
  JSON.parse(JSON.stringify({ title, answers, edits, snapshots, nextReview }))

describe('merging any two copies of a plan', () => {
  it('gives the other side whole where one side changed nothing', () => {
    check(
      fc.property(anyPlan, anyPlan, (base, mine) => {
        expect(contentOf(mergePlans(base, mine, base).merged)).toEqual(contentOf(mine))
        expect(contentOf(mergePlans(base, base, mine).merged)).toEqual(contentOf(mine))
        expect(mergePlans(base, mine, mine).conflicts).toEqual([])
        expect(mergePlans(base, mine, mine).merged).toEqual(mine)
      }),
    )
  })

  it('holds every field that either side changed, unless it is asked about', () => {
    check(
      fc.property(anyPlan, anyPlan, anyPlan, (base, mine, theirs) => {
        const { merged, conflicts } = mergePlans(base, mine, theirs)
        const before = new Map(leaves(contentOf(base)))
        const after = new Map(leaves(contentOf(merged)))
        const asked = conflicts.map((each) => `/${each.path.join('/')}`)
        for (const side of [mine, theirs]) {
          for (const [path, value] of leaves(contentOf(side))) {
            const isChange = before.get(path) !== value
            const isAsked = asked.some(
              (each) => `${path}/`.startsWith(`${each}/`) || each.startsWith(`${path}/`),
            )
            if (isChange && !isAsked && isNoted(path.slice(1))) {
              expect([mine, theirs].map((each) => leavesIn(each).get(path))).toContain(after.get(path))
              continue
            }
            // An empty list is the absence of entries, and their going is seen nowhere else.
            if (isChange && !isAsked && value !== '[]' && value !== '{}')
              expect([path, after.get(path)]).toEqual([path, value])
          }
        }
      }),
    )
  })

  it('invents nothing: every field of the result stood in one of the two', () => {
    check(
      fc.property(anyPlan, anyPlan, anyPlan, (base, mine, theirs) => {
        const known = new Set([...leaves(contentOf(mine)), ...leaves(contentOf(theirs))].map(String))
        const invented = leaves(contentOf(mergePlans(base, mine, theirs).merged)).filter(
          (leaf) => !known.has(String(leaf)) && leaf[1] !== '{}' && leaf[1] !== '[]',
        )
        expect(invented).toEqual([])
      }),
    )
  })

  it('asks the same whoever merges, and both reach one plan once they decide alike', () => {
    check(
      fc.property(anyPlan, anyPlan, anyPlan, (base, mine, theirs) => {
        const one = mergePlans(base, mine, theirs)
        const other = mergePlans(base, theirs, mine)
        const paths = (each: typeof one) => each.conflicts.map(({ path }) => path.join('/')).sort()
        expect(paths(one)).toEqual(paths(other))
        const decided = one.conflicts.reduce((plan, each) => settled(plan, each, each.theirs), one.merged)
        const keyed = (plan: SavedPlan) => Object.fromEntries(leaves(contentOf(plan)))
        expect(keyed(decided)).toEqual(keyed(other.merged))
      }),
    )
  })

  it('is newer than both where it holds what neither had', () => {
    check(
      fc.property(anyPlan, anyPlan, anyPlan, (base, mine, theirs) => {
        const { merged } = mergePlans(base, mine, theirs)
        const highest = Math.max(mine.revision, theirs.revision)
        expect(merged.revision).toBeGreaterThanOrEqual(highest)
        const isOneOfThem = [mine, theirs].some((side) => isSame(contentOf(side), contentOf(merged)))
        if (!isOneOfThem) expect(merged.revision).toBe(highest + 1)
      }),
    )
  })
})

describe('values of any shape', () => {
  const options = { numRuns: RUNS * 2, seed: SEED }

  it('merge without an error, whatever they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (base, mine, theirs) => {
        const { value, conflicts } = mergeValues(base, mine, theirs)
        if (conflicts.length === 0 && isSame(base, theirs)) expect(isSame(value, mine)).toBe(true)
      }),
      options,
    )
  })

  it('hold what is set at a path, and nothing else moves', () => {
    const value = { a: { b: [{ id: 'x', c: 1 }] }, d: 2 }
    expect(withValueAt(value, ['a', 'b', 'x', 'c'], 3)).toEqual({ a: { b: [{ id: 'x', c: 3 }] }, d: 2 })
    expect(withValueAt(value, ['a', 'b', 'x'], undefined)).toEqual({ a: { b: [] }, d: 2 })
    expect(Object.keys(withValueAt(value, ['a'], 1) as object)).toEqual(['a', 'd'])
  })
})
