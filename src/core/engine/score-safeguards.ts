import type { Library } from '../library/library'
import { leavesOf } from '../library/condition'
import type { Exposure, PlannedGate, Reason } from '../plan/plan'
import type { DpiContext } from '../questionnaire/context'
import { type Gate, GATES, isFoundational, type Principle, type Risk } from '../questionnaire/vocabulary'
import { evaluate } from './evaluate'
import { answerOf } from './measure-exposures'
import { risksOf } from './risks-of'
import type { Selected } from './select-safeguards'
import { urgencyOf } from './severity'

export interface Scored extends Selected {
  readonly score: number
  readonly reasons: readonly Reason[]
  /** The earliest gate ahead that waits for it, else the latest passed one it belonged before. */
  readonly gate: Gate | null
  readonly isGateAhead: boolean
}

/** Rule E4: every item's score is the sum of its reasons, all whole points. */
export function scoreSafeguards(
  library: Library,
  context: DpiContext,
  selected: readonly Selected[],
  exposures: readonly Exposure[],
  gates: readonly PlannedGate[],
): readonly Scored[] {
  const exposureOf = new Map(exposures.map((each) => [each.risk, each.exposure]))
  const movedUp = reasonsByPrinciple(library, context)
  const ahead = gates.map((each) => each.gate)
  const dependents = countDependents(library, context)
  return selected.map((item) => {
    const gate = gateOf(item, ahead)
    const reasons: Reason[] = []
    const add = (reason: Reason): void => {
      if (reason.points !== 0) reasons.push(reason)
    }
    addRisks(library, item, exposureOf, add)
    movedUp.get(item.safeguard.principle)?.forEach(add)
    addStanding(library, context, item, add)
    addDependents(library, item, dependents, add)
    addGate(library, item, gate, ahead, add)
    addRaises(item, context, add)
    const score = reasons.reduce((sum, reason) => sum + reason.points, 0)
    return { ...item, score, reasons, gate, isGateAhead: gate !== null && ahead.includes(gate) }
  })
}

type Add = (reason: Reason) => void

function addRisks(
  library: Library,
  { safeguard }: Selected,
  exposureOf: ReadonlyMap<Risk, number>,
  add: Add,
): void {
  for (const [risk, strength] of risksOf(safeguard)) {
    const exposure = exposureOf.get(risk) ?? 0
    add({
      kind: 'risk',
      risk,
      exposure,
      strength,
      points: Math.round(exposure * strength * library.settings.score.perExposure),
    })
  }
}

function reasonsByPrinciple(
  library: Library,
  context: DpiContext,
): ReadonlyMap<Principle, readonly Reason[]> {
  const byPrinciple = new Map<Principle, Reason[]>()
  for (const question of context.questions) {
    const answer = answerOf(question, context)
    const points = Math.round(library.settings.score.movesUp * urgencyOf(question, context))
    if (points === 0 || answer === null) continue
    for (const principle of question.movesUp) {
      const reasons = byPrinciple.get(principle) ?? []
      byPrinciple.set(principle, reasons)
      reasons.push({ kind: 'moves-up', question: question.id, answer, points })
    }
  }
  return byPrinciple
}

/** What the item itself brings: its principle's kind, how it stands in time, how sure it is. */
function addStanding(library: Library, context: DpiContext, item: Selected, add: Add): void {
  const { score } = library.settings
  const { safeguard, mode, verdict, undecided } = item
  const stagePoints = { now: score.now, upkeep: score.now, 'catch-up': score.catchUp, ahead: score.ahead }[
    mode
  ]
  if (isFoundational(safeguard.principle)) add({ kind: 'foundational', points: score.foundational })
  add({ kind: 'stage', mode, points: stagePoints })
  if (mode === 'upkeep') add({ kind: 'upkeep', points: score.upkeep })
  if (context.isEmergency && safeguard.emergencyMinimum) add({ kind: 'emergency', points: score.emergency })
  if (verdict === 'unknown') add({ kind: 'unconfirmed', questions: undecided, points: score.unconfirmed })
}

/** How many safeguards for these DPI types name each one as a prerequisite, whatever the answers. */
function countDependents(library: Library, context: DpiContext): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { dpiTypes, dependsOn } of library.safeguards) {
    if (!dpiTypes.some((type) => context.dpiTypes.includes(type))) continue
    for (const { id } of dependsOn) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** What others rest on comes sooner; once its purpose is met they rest on it already. */
function addDependents(
  library: Library,
  { safeguard, mode }: Selected,
  dependents: ReadonlyMap<string, number>,
  add: Add,
): void {
  const count = dependents.get(safeguard.id) ?? 0
  if (count === 0 || mode === 'upkeep') return
  const { dependents: each, dependentsMost } = library.settings.score
  add({ kind: 'enables', count, points: Math.min(dependentsMost, count * each) })
}

function gateOf({ parts }: Selected, ahead: readonly Gate[]): Gate | null {
  const due = parts.filter((part) => part.mode !== 'ahead')
  const active = due.length > 0 ? due : parts
  const gates = GATES.filter((gate) => active.some((part) => part.gate === gate))
  return gates.find((gate) => ahead.includes(gate)) ?? gates.at(-1) ?? null
}

/** A gate already passed counts like the next one for work that is late; work of this stage has nothing to catch up. */
function addGate(
  library: Library,
  item: Selected,
  gate: Gate | null,
  ahead: readonly Gate[],
  add: Add,
): void {
  if (gate === null) return
  const isAhead = ahead.includes(gate)
  if (!isAhead && item.mode !== 'catch-up') return
  const { nextGate, laterGate } = library.settings.score
  add({ kind: 'gate', gate, points: isAhead && gate !== ahead[0] ? laterGate : nextGate })
}

function addRaises({ safeguard }: Selected, context: DpiContext, add: Add): void {
  for (const { when, by, reason } of safeguard.raisedWhen) {
    if (evaluate(when, context) !== 'yes') continue
    add({
      kind: 'raised',
      reason,
      questions: [...new Set(leavesOf(when).map((leaf) => leaf.question))],
      points: by,
    })
  }
}
