import { expect } from 'vitest'
import type { Library } from '@/core/library/library'
import { leavesOf } from '@/core/library/condition'
import type { Safeguard } from '@/core/library/safeguard'
import type { Plan } from '@/core/plan/plan'
import type { ContextQuestion } from '@/core/questionnaire/questionnaire'
import { FOUNDATIONAL } from '@/core/questionnaire/vocabulary'

/** What holds in every plan, whatever the answers and whatever the library; each law names its rule. */

/** E7 */
export function startsAfterPrerequisites(plan: Plan): void {
  const byId = new Map(plan.items.map((item) => [item.id, item]))
  for (const item of plan.items) {
    if (item.schedule.state === 'unscheduled') continue
    for (const id of item.dependsOn) {
      const before = byId.get(id)
      if (!before) continue
      expect(before.schedule.state, `${id} before ${item.id}`).toBe('scheduled')
      if (before.schedule.state === 'scheduled') {
        expect(before.schedule.endOffset).toBeLessThanOrEqual(item.schedule.startOffset)
      }
    }
  }
}

/** E8 */
export function endsBeforeGates(plan: Plan): void {
  const gates = new Map(plan.gates.map((gate) => [gate.gate, gate.proposedOffset ?? gate.offset]))
  for (const item of plan.items) {
    const gate = item.gate === null ? undefined : gates.get(item.gate)
    if (gate === undefined || item.schedule.state === 'unscheduled') continue
    expect(item.schedule.endOffset, item.id).toBeLessThanOrEqual(gate)
  }
  const months = plan.gates.map((gate) => gate.proposedOffset ?? gate.offset)
  if (plan.gates.every((gate) => gate.assumed)) expect(months).toEqual([...months].sort((a, b) => a - b))
}

/** E10 */
export function keepsWithinMeans(plan: Plan, { settings }: Library): void {
  const capacity = plan.context.parallelActions ?? settings.schedule.parallelActions
  const [first, second] = settings.schedule.waves
  const load = new Map<string, number>()
  for (const { schedule, lead, tier } of plan.items) {
    if (schedule.state === 'unscheduled') {
      if (tier === 'priority') expect(schedule.reason).not.toBe('annex')
      continue
    }
    expect(schedule.endOffset).toBeLessThanOrEqual(plan.horizonMonths)
    expect(schedule.startOffset).toBeLessThan(schedule.endOffset)
    const { startOffset, wave } = schedule
    expect(wave).toBe(startOffset < first ? 1 : startOffset < second ? 2 : 3)
    for (let month = startOffset; month < schedule.endOffset; month++) {
      const key = `${lead} ${month}`
      load.set(key, (load.get(key) ?? 0) + 1)
    }
  }
  for (const [key, count] of load) expect(count, key).toBeLessThanOrEqual(capacity)
}

/** E2 and E4 */
export function addsUp(plan: Plan): void {
  for (const { exposure, reasons } of plan.exposures) {
    expect(exposure).toBeGreaterThanOrEqual(0)
    expect(exposure).toBeLessThanOrEqual(100)
    expect(reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(exposure)
  }
  for (const { id, score, reasons } of plan.items) {
    expect(
      reasons.reduce((sum, reason) => sum + reason.points, 0),
      id,
    ).toBe(score)
    expect(
      reasons.every((reason) => reason.points !== 0 && Number.isInteger(reason.points)),
      id,
    ).toBe(true)
  }
}

/** E5: between two answers to one question, of which the second is worse. */
export function onlyRaisesWhatIsTied(
  before: Plan,
  after: Plan,
  question: ContextQuestion,
  { safeguards }: Library,
): void {
  const scores = new Map(after.items.map((item) => [item.id, item.score]))
  for (const { id, score } of before.items) {
    const then = scores.get(id) ?? Number.NEGATIVE_INFINITY
    const safeguard = safeguards.find((each) => each.id === id)
    if (then < score || (then > score && safeguard && !isTied(safeguard, question))) {
      expect.fail(`${id}: ${score} became ${then} with a worse answer to ${question.id}`)
    }
  }
}

function isTied(
  { risks, principle, raisedWhen }: Safeguard,
  { id, raises, movesUp }: ContextQuestion,
): boolean {
  return (
    Object.keys(raises).some((risk) => risk in risks) ||
    movesUp.includes(principle) ||
    raisedWhen.some((raise) => leavesOf(raise.when).some((leaf) => leaf.question === id))
  )
}

/** E6 */
export function hidesNoPrinciple(plan: Plan, { safeguards }: Library): void {
  const { dpiTypes, roles, stageOf } = plan.context
  const ids = new Set(plan.items.map((item) => item.id))
  const short = new Set(plan.shortfalls.flatMap((each) => ('principle' in each ? [each.principle] : [])))
  for (const { id, dpiTypes: types, actions, appliesWhen } of safeguards) {
    const stages = dpiTypes.filter((type) => types.includes(type)).map((type) => stageOf[type])
    const isDue = actions.some(
      (action) => roles.includes(action.role) && stages.some((stage) => action.stages.includes(stage)),
    )
    if (isDue && !appliesWhen) expect(ids, id).toContain(id)
  }
  for (const principle of FOUNDATIONAL) {
    const isThere = plan.items.some((item) => item.principle === principle)
    expect(short.has(principle), principle).toBe(!isThere)
  }
  for (const { id, tier, reasons } of plan.items) {
    if (tier === 'annex') expect(reasons.length, id).toBeGreaterThan(0)
  }
}

/** E11 */
export function hasOneAccountable(plan: Plan, library: Library): void {
  for (const item of plan.items) {
    const accountable = library.safeguards.find((each) => each.id === item.id)?.accountable
    expect(item.accountable).toBe(accountable)
    const takesPart = item.parts.some((part) => part.role === accountable)
    const answering = item.parts.filter((part) => part.isAccountable)
    expect(answering.map((part) => part.role)).toEqual(takesPart ? [accountable] : [])
    expect(item.parts.some((part) => part.role === item.lead)).toBe(true)
    if (takesPart) expect(item.lead).toBe(accountable)
  }
}

/** E13 */
export function judgesGates(plan: Plan, { settings }: Library): void {
  const verdictOf = new Map(settings.verdicts.map((rule) => [rule.id, rule.verdict]))
  for (const { verdict, reasons, gate } of plan.gates) {
    const verdicts = reasons.map((each) => verdictOf.get(each.reason) ?? 'go-limited')
    expect(verdict, gate).toBe(verdicts.includes('hold') ? 'hold' : verdicts.length > 0 ? 'go-limited' : 'go')
    expect(verdicts, gate).toEqual([...verdicts].sort((a, b) => Number(b === 'hold') - Number(a === 'hold')))
  }
}
