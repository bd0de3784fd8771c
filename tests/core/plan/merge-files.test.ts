import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePlans } from '@/core/plan/compare-plans'
import { mergeFiles } from '@/core/plan/merge-files'
import { settled } from '@/core/plan/merge-plans'
import { anyPlan } from '../../support/any-plan'
import { fullEdits } from '../../support/full-edits'
import { RUNS, SEED } from '../../support/plans'
import { aSavedPlan } from '../../support/saved-plans'

const options = { numRuns: RUNS * 2, seed: SEED }

const hasWords = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)

describe("two people's files of one plan", () => {
  it('lose nothing: what differs from either file was added by the other, or was asked about', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (mine, theirs) => {
        const { merged, conflicts } = mergeFiles(mine, theirs, null)
        const asked = conflicts.map(({ path }) => path.join('/'))
        const isAsked = (path: string) => asked.some((each) => path === each || path.startsWith(`${each}/`))
        for (const side of [mine, theirs]) {
          for (const { path, before } of comparePlans(side, merged).changes) {
            if (!isAsked(path.join('/'))) expect([path, hasWords(before)]).toEqual([path, false])
          }
        }
      }),
      options,
    )
  })

  it('ask nothing where they are the same, and only about fields that hold two things', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (mine, theirs) => {
        expect(mergeFiles(mine, structuredClone(mine), null).conflicts).toEqual([])
        const { conflicts } = mergeFiles(mine, theirs, null)
        for (const { mine: one, theirs: other, place } of conflicts) {
          // What shows an answer is one thing with it, and one of two answers may stand without.
          if (place.of === 'evidence') {
            const answer = { of: 'answer', question: place.question }
            if (!hasWords(one) || !hasWords(other))
              expect(conflicts.map((each) => each.place)).toContainEqual(answer)
          } else expect([hasWords(one), hasWords(other)]).toEqual([true, true])
          expect(one).not.toEqual(other)
        }
      }),
      options,
    )
  })

  it('take what the other wrote where one left a field empty, without asking', () => {
    const mine = aSavedPlan({ title: '', edits: { ...fullEdits, participants: '', order: [], signOff: [] } })
    const theirs = aSavedPlan({ edits: fullEdits })
    const { merged, conflicts } = mergeFiles(mine, theirs, null)
    expect(conflicts).toEqual([])
    expect([merged.title, merged.edits]).toEqual([theirs.title, theirs.edits])
  })

  it('become theirs in the fields that were decided so', () => {
    const mine = aSavedPlan({ edits: { ...fullEdits, participants: 'Ministry' } })
    const theirs = aSavedPlan({ edits: { ...fullEdits, participants: 'Regulator' } })
    const { merged, conflicts } = mergeFiles(mine, theirs, null)
    expect(conflicts.map(({ place }) => place)).toEqual([{ of: 'plan', field: 'participants' }])
    const decided = conflicts.reduce((plan, each) => settled(plan, each, each.theirs), merged)
    expect(decided.edits).toEqual(theirs.edits)
  })
})

it('keeps reviews in the order of their days, whoever kept them', () => {
  const kept = (date: string) => aSavedPlan({ snapshots: [{ date, statuses: {} }] })
  const { merged } = mergeFiles(kept('2027-04-15'), kept('2027-01-15'), null)
  expect(merged.snapshots.map(({ date }) => date)).toEqual(['2027-01-15', '2027-04-15'])
})
