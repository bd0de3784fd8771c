import { expect, it } from 'vitest'
import { applyEdits, type EditedItem } from '@/core/plan/apply-edits'
import { NO_EDITS } from '@/core/plan/plan-edits'
import { whyLeftOut } from '@/core/plan/why-left-out'
import { someAnswers } from '../../support/answers'
import { library, planOf } from '../../support/plans'

const [any] = applyEdits(planOf(someAnswers()), NO_EDITS, library.settings).items
if (!any) throw new Error('the plan is empty')
const an = (own: Partial<EditedItem>): EditedItem => ({ ...any, ...own })
const caps = { ...library.settings.shortList, perPrinciple: 2, catchUps: 1 }
const left = an({ principle: 'F1', mode: 'catch-up', risks: { RS1: 2, RI3: 1 } })

it('is that others lower its risks where each of them is lowered as strongly by one in the list', () => {
  const list = [
    an({ principle: 'F2', mode: 'now', risks: { RS1: 2 } }),
    an({ mode: 'now', risks: { RI3: 3 } }),
  ]
  expect(whyLeftOut(left, list, caps)).toBe('covered')
  expect(whyLeftOut(left, list.slice(0, 1), caps)).toBe('list-full')
  expect(whyLeftOut(left, [an({ principle: 'F2', mode: 'now', risks: { RS1: 1, RI3: 3 } })], caps)).toBe(
    'list-full',
  )
})

it('is else that its principle or what is late has all its places', () => {
  const late = an({ principle: 'F2', mode: 'catch-up', risks: {} })
  const sameKind = an({ principle: 'F1', mode: 'now', risks: {} })
  expect(whyLeftOut(left, [sameKind, sameKind], caps)).toBe('principle-full')
  expect(whyLeftOut(left, [late], caps)).toBe('late-full')
  expect(whyLeftOut({ ...left, mode: 'now' }, [late], caps)).toBe('list-full')
})
