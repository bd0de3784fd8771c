import type { Library } from '../library/library'
import type { Exposure, Mode, PlannedGate, PlanPart, Reason } from '../plan/plan'
import type { DpiContext } from '../questionnaire/context'
import { type Gate, GATES, isFoundational } from '../questionnaire/vocabulary'
import { countDependents } from './dependents'
import { PlanReasons } from './plan-reasons'
import type { Selected } from './select-safeguards'
import type { Verdicts } from './verdicts'

export interface Scored extends Selected {
  readonly score: number
  readonly reasons: readonly Reason[]
  /** The earliest gate ahead that waits for it, else the latest passed one it belonged before. */
  readonly gate: Gate | null
  readonly isGateAhead: boolean
}

/** Rule E4: every item's score is the sum of its reasons, all whole points. Best first; ties stay in order of ids. */
export function scoreSafeguards(
  library: Library,
  context: DpiContext,
  verdicts: Verdicts,
  selected: Iterable<Selected>,
  exposures: readonly Exposure[],
  gates: readonly PlannedGate[],
): readonly Scored[] {
  const ahead = gates.map((each) => each.gate)
  const dependents = countDependents(library, context)
  const made = new PlanReasons(library, context, verdicts, exposures, ahead)
  const scored: Scored[] = []
  for (const item of selected) {
    const gate = gateOf(item.parts, ahead)
    const isGateAhead = gate !== null && ahead.includes(gate)
    const count = dependents[item.indexed.place] ?? 0
    const reasons = reasonsFor(item, gate, isGateAhead, count, context.isEmergency, made, verdicts)
    scored.push(toScored(item, reasons, gate, isGateAhead))
  }
  return scored.sort((a, b) => b.score - a.score)
}

/** Field by field: a spread of so many objects takes several times as long. */
function toScored(
  item: Selected,
  reasons: readonly Reason[],
  gate: Gate | null,
  isGateAhead: boolean,
): Scored {
  let score = 0
  for (const { points } of reasons) score += points
  return {
    safeguard: item.safeguard,
    indexed: item.indexed,
    verdict: item.verdict,
    mode: item.mode,
    lead: item.lead,
    parts: item.parts,
    confirmFirst: item.confirmFirst,
    isSelfAssessed: item.isSelfAssessed,
    score,
    reasons,
    gate,
    isGateAhead,
  }
}

function reasonsFor(
  { indexed, safeguard, mode, verdict }: Selected,
  gate: Gate | null,
  isGateAhead: boolean,
  dependents: number,
  isEmergency: boolean,
  made: PlanReasons,
  verdicts: Verdicts,
): readonly Reason[] {
  const reasons: Reason[] = []
  for (const each of indexed.risks) add(reasons, made.ofRisk(each))
  for (const reason of made.ofPrinciple(safeguard.principle)) reasons.push(reason)
  if (isFoundational(safeguard.principle)) add(reasons, made.foundational)
  add(reasons, made.ofMode[mode])
  if (mode === 'upkeep') add(reasons, made.upkeep)
  if (isEmergency && safeguard.emergencyMinimum) add(reasons, made.emergency)
  if (verdict === 'unknown' && indexed.appliesWhen !== null)
    add(reasons, made.ofUndecided(indexed.appliesWhen))
  if (dependents > 0 && mode !== 'upkeep') add(reasons, made.ofDependents(dependents))
  if (gate !== null && countsGate(isGateAhead, mode)) add(reasons, made.ofGate(gate))
  for (const { when, reason } of indexed.raises) if (verdicts.of(when) === 'yes') reasons.push(reason)
  return reasons
}

function add(reasons: Reason[], reason: Reason): void {
  if (reason.points !== 0) reasons.push(reason)
}

/** A gate already passed counts like the next one for work that is late; work of this stage has nothing to catch up. */
function countsGate(isGateAhead: boolean, mode: Mode): boolean {
  return isGateAhead || mode === 'catch-up'
}

function gateOf(parts: readonly PlanPart[], ahead: readonly Gate[]): Gate | null {
  if (parts.every((part) => part.gate === null)) return null
  const hasDue = parts.some((part) => part.mode !== 'ahead')
  let passed: Gate | null = null
  for (const gate of GATES) {
    if (!parts.some((part) => part.gate === gate && (!hasDue || part.mode !== 'ahead'))) continue
    if (ahead.includes(gate)) return gate
    passed = gate
  }
  return passed
}
