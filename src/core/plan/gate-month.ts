import type { PlannedGate } from './plan'

/**
 * Whether a date that was given and cannot move, as an election's, holds a step where it is: its own date, or that of a later
 * step, which it comes before. Then it comes whatever is still open (rule E13).
 */
export function isHeldByDate(gates: readonly PlannedGate[], { gate }: PlannedGate): boolean {
  const from = gates.findIndex((each) => each.gate === gate)
  return gates.slice(from).some((each) => !each.assumed && each.reasons.some((reason) => reason.cannotWait))
}

/** The month that stands for a step now, from the start of the plan: as proposed, where the work before it needs longer and it can wait. */
export const gateMonth = (gates: readonly PlannedGate[], gate: PlannedGate): number =>
  isHeldByDate(gates, gate) ? gate.offset : (gate.proposedOffset ?? gate.offset)
