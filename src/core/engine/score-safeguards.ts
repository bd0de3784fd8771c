import type { Library } from '../library/library'
import type { Safeguard } from '../library/safeguard'
import { partsAhead } from '../plan/parts-ahead'
import type { Exposure, Mode, PlannedGate, Reason } from '../plan/plan'
import type { DpiContext } from '../questionnaire/context'
import { DPI_TYPES, type Gate, isFoundational } from '../questionnaire/vocabulary'
import { countDependents } from './dependents'
import { bitsOf, type IndexedSafeguard } from './index-library'
import type { Work } from './kept-work'
import { PlanReasons } from './plan-reasons'
import type { Selected } from './select-safeguards'
import type { Verdicts } from './verdicts'

/** A safeguard that applies, the work on it, and how much it presses. */
export interface Scored extends Omit<Work, 'gates'> {
  readonly safeguard: Safeguard
  readonly indexed: IndexedSafeguard
  readonly verdict: Selected['verdict']
  readonly isSelfAssessed: boolean
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
  const aheadFor = aheadByTypes(library, context, ahead)
  const dependents = countDependents(library, context)
  const made = new PlanReasons(library, context, verdicts, exposures, ahead)
  const scored: Scored[] = []
  for (const item of selected) {
    const own = aheadFor[item.indexed.dpiTypes] ?? ahead
    const gate = gateOf(item.work.gates, own)
    const isGateAhead = gate !== null && own.includes(gate)
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
  const { indexed, verdict, work, isSelfAssessed } = item
  return {
    safeguard: indexed.safeguard,
    indexed,
    verdict,
    mode: work.mode,
    lead: work.lead,
    parts: work.parts,
    confirmFirst: work.confirmFirst,
    effort: work.effort,
    isSelfAssessed,
    score,
    reasons,
    gate,
    isGateAhead,
  }
}

function reasonsFor(
  { indexed, verdict, work: { mode } }: Selected,
  gate: Gate | null,
  isGateAhead: boolean,
  dependents: number,
  isEmergency: boolean,
  made: PlanReasons,
  verdicts: Verdicts,
): readonly Reason[] {
  const reasons: Reason[] = []
  const { safeguard } = indexed
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

/**
 * The steps ahead of each subset of the DPI types. Where parts stand at different stages, one may have behind it what is
 * still ahead of another; a step that all have behind by their stage and that was given a month is ahead of all.
 */
function aheadByTypes(
  { settings }: Library,
  context: DpiContext,
  ahead: readonly Gate[],
): readonly (readonly Gate[])[] {
  const partsOf = new Map(ahead.map((gate) => [gate, partsAhead(settings, context, gate)]))
  return Array.from({ length: 1 << DPI_TYPES.length }, (_, subset) =>
    ahead.filter((gate) => {
      const parts = partsOf.get(gate) ?? []
      return parts.length === 0 || (bitsOf(parts, DPI_TYPES) & subset) !== 0
    }),
  )
}

function gateOf(gates: readonly Gate[], ahead: readonly Gate[]): Gate | null {
  return gates.find((gate) => ahead.includes(gate)) ?? gates.at(-1) ?? null
}
