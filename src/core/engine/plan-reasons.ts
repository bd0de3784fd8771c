import type { Library } from '../library/library'
import type { Exposure, Mode, Reason } from '../plan/plan'
import type { DpiContext } from '../questionnaire/context'
import type { Gate, Principle, Risk } from '../questionnaire/vocabulary'
import type { ConditionNumber, IndexedRisk } from './index-library'
import { answerOf } from './measure-exposures'
import { urgencyOf } from './severity'
import type { Verdicts } from './verdicts'

/** Strengths run from 1 to 3. */
const STRENGTHS = 4

/** The reasons of one plan, each made once: a large library has many items but few different reasons. */
export class PlanReasons {
  readonly foundational: Reason
  readonly upkeep: Reason
  readonly emergency: Reason
  readonly ofMode: Readonly<Record<Mode, Reason>>
  private readonly movedUp: ReadonlyMap<Principle, readonly Reason[]>
  private readonly exposureOf: ReadonlyMap<Risk, number>
  /** By the risk's place and the strength. */
  private readonly byRisk: Reason[] = []
  private readonly byGate = new Map<Gate, Reason>()
  private readonly byCondition: Reason[] = []
  private readonly byDependents: Reason[] = []

  constructor(
    private readonly library: Library,
    context: DpiContext,
    private readonly verdicts: Verdicts,
    exposures: readonly Exposure[],
    private readonly ahead: readonly Gate[],
  ) {
    const { score } = library.settings
    this.foundational = { kind: 'foundational', points: score.foundational }
    this.upkeep = { kind: 'upkeep', points: score.upkeep }
    this.emergency = { kind: 'emergency', points: score.emergency }
    this.ofMode = {
      now: { kind: 'stage', mode: 'now', points: score.now },
      upkeep: { kind: 'stage', mode: 'upkeep', points: score.now },
      'catch-up': { kind: 'stage', mode: 'catch-up', points: score.catchUp },
      ahead: { kind: 'stage', mode: 'ahead', points: score.ahead },
    }
    this.movedUp = reasonsByPrinciple(library, context)
    this.exposureOf = new Map(exposures.map((each) => [each.risk, each.exposure]))
  }

  ofPrinciple(principle: Principle): readonly Reason[] {
    return this.movedUp.get(principle) ?? []
  }

  ofRisk(indexed: IndexedRisk): Reason {
    return (this.byRisk[indexed.place * STRENGTHS + indexed.strength] ??= this.makeRisk(indexed))
  }

  ofGate(gate: Gate): Reason {
    let reason = this.byGate.get(gate)
    if (!reason) this.byGate.set(gate, (reason = this.makeGate(gate)))
    return reason
  }

  /** What others rest on comes sooner. */
  ofDependents(count: number): Reason {
    const { dependents, dependentsMost } = this.library.settings.score
    const points = Math.min(dependentsMost, count * dependents)
    return (this.byDependents[count] ??= { kind: 'enables', count, points })
  }

  ofUndecided(condition: ConditionNumber): Reason {
    return (this.byCondition[condition] ??= {
      kind: 'unconfirmed',
      questions: this.verdicts.undecidedBy(condition),
      points: this.library.settings.score.unconfirmed,
    })
  }

  private makeRisk({ risk, strength }: IndexedRisk): Reason {
    const exposure = this.exposureOf.get(risk) ?? 0
    const points = Math.round(exposure * strength * this.library.settings.score.perExposure)
    return { kind: 'risk', risk, exposure, strength, points }
  }

  private makeGate(gate: Gate): Reason {
    const { nextGate, laterGate } = this.library.settings.score
    const isLater = this.ahead.includes(gate) && gate !== this.ahead[0]
    return { kind: 'gate', gate, points: isLater ? laterGate : nextGate }
  }
}

function reasonsByPrinciple(
  library: Library,
  context: DpiContext,
): ReadonlyMap<Principle, readonly Reason[]> {
  const { score, scales } = library.settings
  const byPrinciple = new Map<Principle, Reason[]>()
  for (const question of context.questions) {
    const answer = answerOf(question, context)
    const points = Math.round(score.movesUp * urgencyOf(question, context, scales))
    if (points === 0 || answer === null) continue
    for (const principle of question.movesUp) {
      const reasons = byPrinciple.get(principle) ?? []
      byPrinciple.set(principle, reasons)
      reasons.push({ kind: 'moves-up', question: question.id, answer, points })
    }
  }
  return byPrinciple
}
