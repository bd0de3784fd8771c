import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '@/core/plan/apply-edits'
import { NO_EDITS } from '@/core/plan/plan-edits'
import { DPI_TYPES, ROLES, STAGES } from '@/core/questionnaire/vocabulary'
import { someAnswers } from '../../support/answers'
import { library, planOf, RUNS, SEED } from '../../support/plans'
import { anEditStep } from '../../support/random-edits'

const ids = library.safeguards.slice(0, 12).map(({ id }) => id)
const answers = fc.record({
  dpiTypes: fc.subarray([...DPI_TYPES], { minLength: 1 }),
  stage: fc.constantFrom(...STAGES),
  roles: fc.subarray([...ROLES], { minLength: 1 }),
  startMonth: fc.constantFrom('2027-01', '2026-06'),
})
const left = fc.subarray(
  library.safeguards.map(({ id }) => id),
  { minLength: 60 },
)

describe('what a user wrote over a plan', () => {
  it('is all there after any change of answers and of library, in the plan or among what no longer applies', () => {
    fc.assert(
      fc.property(fc.array(anEditStep(ids), { maxLength: 20 }), answers, left, (steps, own, kept) => {
        const edits = steps.reduce((all, step) => step(all), NO_EDITS)
        const smaller = withoutDangling(kept)
        const plan = applyEdits(planOf(someAnswers(own), smaller), edits, library.settings)
        const found = new Map([...plan.items, ...plan.noLongerApply].map((each) => [each.id, each.edit]))
        for (const [id, edit] of Object.entries(edits.items)) expect(found.get(id)).toEqual(edit)
        for (const each of edits.ownItems) {
          expect(plan.items.find((item) => item.id === each.id)).toMatchObject({ own: each, edit: each.edit })
        }
        expect(plan.items.length + plan.noLongerApply.length).toBe(found.size)
      }),
      { numRuns: Math.ceil(RUNS / 3), seed: SEED },
    )
  })
})

/** A library from which some safeguards are gone, with all that leaned on them. */
function withoutDangling(kept: readonly string[]) {
  const here = new Set(kept)
  const safeguards = library.safeguards
    .filter(({ id }) => here.has(id))
    .map((each) => ({ ...each, dependsOn: each.dependsOn.filter(({ id }) => here.has(id)) }))
  return { ...library, safeguards }
}
