import { expect, it } from 'vitest'
import { gateMonth } from '@/core/plan/gate-month'
import type { Answers } from '@/core/questionnaire/answers'
import { ELECTION, someAnswers } from '../../support/answers'
import { planOf } from '../../support/plans'

function monthsOf(own: Partial<Answers>) {
  const { gates } = planOf(someAnswers({ ...ELECTION, stage: 'development', ...own }))
  return gates.map((gate) => ({ ...gate, month: gateMonth(gates, gate) }))
}

it('leaves a date that cannot move where it is, and what comes before it, though the work needs longer', () => {
  const [collection, enrolment, goLive] = monthsOf({})
  for (const gate of [collection, enrolment, goLive]) {
    expect(gate?.proposedOffset).toBeGreaterThan(4)
    expect(gate?.month).toBe(4)
  }
})

it('moves a step for the work before it where the date can move, or where nobody has said it', () => {
  for (const own of [{ urgency: 'normal' }, { gateMonths: {} }] as const)
    for (const { month, offset, proposedOffset } of monthsOf(own))
      expect(month).toBe(proposedOffset ?? offset)
})
