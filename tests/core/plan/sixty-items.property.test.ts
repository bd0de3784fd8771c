import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withItemEdit } from '@/core/plan/change-edits'
import { comparePlans, withPlanChanges } from '@/core/plan/compare-plans'
import { redo, undo } from '@/core/plan/turn-history'
import { NO_HISTORY, withStep, withWritten, writtenIn } from '@/core/plan/history'
import { mergeFiles } from '@/core/plan/merge-files'
import { mergePlans, settled } from '@/core/plan/merge-plans'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { readPlanFile, writePlanFile, writeStoredPlan } from '@/storage/read-plan-file'
import { questionnaire } from '../../support/answers'
import { RUNS, SEED } from '../../support/plans'
import { aFullPlan, SIXTY } from '../../support/sixty-items'

const settings = { numRuns: Math.ceil(RUNS / 4), seed: SEED }

const written = (plan: SavedPlan) => writtenIn(plan)

describe('a plan of sixty items with something in every field', () => {
  it('comes back whole from its file and from the browser', () => {
    fc.assert(
      fc.property(aFullPlan, (plan) => {
        for (const content of [writePlanFile(plan), writeStoredPlan(plan)]) {
          expect(readPlanFile(questionnaire, content)).toEqual({ ok: true, plan, isAltered: false })
        }
      }),
      settings,
    )
  })

  it('is taken back to what it was, and done again, by one undo and one redo', () => {
    fc.assert(
      fc.property(aFullPlan, aFullPlan, (before, after) => {
        const history = withStep(NO_HISTORY, written(before), written(after), 0)
        const back = undo(history, written(after))
        expect(back?.written).toEqual(written(before))
        if (!back) return
        expect(redo(back.history, back.written)?.written).toEqual(written(after))
        expect(withWritten(after, back.written)).toEqual({ ...before, revision: after.revision })
      }),
      settings,
    )
  })

  it('differs from another by what the comparison names, no more and no less', () => {
    fc.assert(
      fc.property(aFullPlan, aFullPlan, (before, after) => {
        const { changes, items } = comparePlans(before, after)
        const turned = withPlanChanges(before, changes)
        expect(comparePlans(turned, after).changes).toEqual([])
        expect({ ...turned.edits, ownItems: [] }).toEqual({ ...after.edits, ownItems: [] })
        expect(items.filter(({ id }) => SIXTY.includes(id)).every(({ kind }) => kind === 'changed')).toBe(
          true,
        )
      }),
      settings,
    )
  })

  it('takes in what another person changed elsewhere without a question', () => {
    fc.assert(
      fc.property(aFullPlan, fc.integer({ min: 1, max: 58 }), (base, split) => {
        const changed = (ids: readonly string[], lead: string): SavedPlan => ({
          ...base,
          edits: ids.reduce(
            (edits, id) => withItemEdit(edits, id, { lead, status: 'completed' }),
            base.edits,
          ),
        })
        const mine = changed(SIXTY.slice(0, split), 'Mine')
        const theirs = changed(SIXTY.slice(split), 'Theirs')
        const { merged, conflicts } = mergePlans(base, mine, theirs)
        expect(conflicts).toEqual([])
        const leads = SIXTY.map((id) => merged.edits.items[id]?.lead)
        expect(leads).toEqual(SIXTY.map((_, index) => (index < split ? 'Mine' : 'Theirs')))
      }),
      settings,
    )
  })

  it('asks field by field where two files hold two things, and becomes theirs when all are decided so', () => {
    fc.assert(
      fc.property(aFullPlan, aFullPlan, (mine, theirs) => {
        const { merged, conflicts } = mergeFiles(mine, theirs, null)
        const named = comparePlans(mine, theirs).changes.filter(
          ({ before, after }) => before !== undefined && after !== undefined,
        )
        expect(conflicts.map(({ path }) => path.join('/')).sort()).toEqual(
          named.map(({ path }) => path.join('/')).sort(),
        )
        const decided = conflicts.reduce((plan, each) => settled(plan, each, each.theirs), merged)
        expect(comparePlans(theirs, decided).changes.every(({ before }) => before === undefined)).toBe(true)
      }),
      settings,
    )
  })
})
