import type { Library } from '../library/library'
import { leavesOf } from '../library/condition'
import type { Exposure, PlannedGate, Reason } from '../plan/plan'
import type { DpiContext } from '../questionnaire/context'
import { type Gate, GATES, isFoundational, type Principle, type Risk } from '../questionnaire/vocabulary'
import { evaluate } from './evaluate'
import { answerOf } from './measure-exposures'
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
  return selected.map((each) => {
    const gate = gateOf(each, ahead)
    const reasons = [
      ...riskReasons(library, each, exposureOf),
      ...(movedUp.get(each.safeguard.principle) ?? []),
      ...standingReasons(library, context, each),
      ...gateReasons(library, gate, ahead),
      ...raisedReasons(each, context),
    ].filter((reason) => reason.points !== 0)
    const score = reasons.reduce((sum, reason) => sum + reason.points, 0)
    return { ...each, score, reasons, gate, isGateAhead: gate !== null && ahead.includes(gate) }
  })
}

function riskReasons(
  library: Library,
  { safeguard }: Selected,
  exposureOf: ReadonlyMap<Risk, number>,
): readonly Reason[] {
  const risks = Object.entries(safeguard.risks) as [Risk, number][]
  return risks.map(([risk, strength]) => {
    const exposure = exposureOf.get(risk) ?? 0
    const points = Math.round(exposure * strength * library.settings.score.perExposure)
    return { kind: 'risk', risk, exposure, strength, points }
  })
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
function standingReasons(library: Library, context: DpiContext, item: Selected): readonly Reason[] {
  const { score } = library.settings
  const { safeguard, mode, verdict, undecided } = item
  const stagePoints = { now: score.now, upkeep: score.now, 'catch-up': score.catchUp, ahead: score.ahead }[
    mode
  ]
  return [
    { kind: 'foundational', points: isFoundational(safeguard.principle) ? score.foundational : 0 },
    { kind: 'stage', mode, points: stagePoints },
    { kind: 'upkeep', points: mode === 'upkeep' ? score.upkeep : 0 },
    { kind: 'emergency', points: context.isEmergency && safeguard.emergencyMinimum ? score.emergency : 0 },
    { kind: 'unconfirmed', questions: undecided, points: verdict === 'unknown' ? score.unconfirmed : 0 },
  ]
}

function gateOf({ parts }: Selected, ahead: readonly Gate[]): Gate | null {
  const gates = GATES.filter((gate) => parts.some((part) => part.gate === gate))
  return gates.find((gate) => ahead.includes(gate)) ?? gates.at(-1) ?? null
}

/** A gate already passed counts like the next one: its work is overdue. */
function gateReasons(library: Library, gate: Gate | null, ahead: readonly Gate[]): readonly Reason[] {
  if (gate === null) return []
  const { nextGate, laterGate } = library.settings.score
  const isLater = ahead.includes(gate) && gate !== ahead[0]
  return [{ kind: 'gate', gate, points: isLater ? laterGate : nextGate }]
}

function raisedReasons({ safeguard }: Selected, context: DpiContext): readonly Reason[] {
  return safeguard.raisedWhen
    .filter((raise) => evaluate(raise.when, context) === 'yes')
    .map((raise) => ({
      kind: 'raised',
      reason: raise.reason,
      questions: [...new Set(leavesOf(raise.when).map((leaf) => leaf.question))],
      points: raise.by,
    }))
}
