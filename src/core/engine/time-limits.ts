import type { Library } from '../library/library'
import type { PlannedGate } from '../plan/plan'
import type { DpiContext } from '../questionnaire/context'
import type { Gate, Stage } from '../questionnaire/vocabulary'
import { answersTo, datesWithoutStep } from './plan-gates'
import type { Scored } from './score-safeguards'
import { interimMonths, monthsOf, renewalMonth } from './work-months'

const NEVER = Number.POSITIVE_INFINITY

/** Between which months work should lie: from its stage or a new contract on, to a gate, a stage or a date. */
export class TimeLimits {
  /** In months: the end of the plan. */
  readonly horizon: number
  private readonly gateOffset: ReadonlyMap<Gate, number>
  /** What a step waits for that comes in any case, by the month of that step. */
  private readonly cannotWait: ReadonlyMap<string, number>
  /** What a date asks for that comes on no step: nobody can tell how near it is. */
  private readonly soon: ReadonlySet<string>

  constructor(
    private readonly library: Library,
    private readonly context: DpiContext,
    gates: readonly PlannedGate[],
  ) {
    this.horizon = context.horizonMonths ?? library.settings.schedule.horizonMonths
    this.gateOffset = new Map(gates.map((gate) => [gate.gate, gate.offset]))
    this.soon = new Set(answersTo(library, datesWithoutStep(library, context, gates), () => true))
    this.cannotWait = cannotWaitOf(library, gates)
  }

  /** What lies ahead starts when its stage is reached, the first of them; what waits for a new contract ends with the old one. */
  firstMonthOf(item: Scored): number {
    const renewal = renewalMonth(this.library, this.context, item)
    if (item.mode !== 'ahead') return renewal
    const reached = this.library.settings.schedule.stageReached
    const own = item.parts.flatMap((part) => part.stages)
    const months = this.stagesOf(item).flatMap((stage) => own.flatMap((each) => reached[stage][each] ?? []))
    const stageMonth = Math.min(...months)
    const gate = this.gateMonthOf(item)
    const latest = gate === undefined ? stageMonth : gate - monthsOf(item, this.library)
    return Math.max(0, renewal, Math.min(stageMonth, latest))
  }

  /** The month by which it should end, within the horizon. */
  latestOf(item: Scored): number {
    return Math.min(this.horizon, this.endOf(item))
  }

  /** The same among work that has no time to spare: before a step that comes in any case a quarter is kept in hand. */
  dueOf(item: Scored): number {
    return this.latestOf(item) - (this.canWait(item) ? 0 : this.library.settings.schedule.spareMonths)
  }

  canWait(item: Scored): boolean {
    return !this.isSoon(item) && !this.cannotWait.has(item.safeguard.id)
  }

  /**
   * Whether a step comes in any case, or its gate or its stage leaves no quarter to spare: they wait for the interim
   * measure too. In an emergency the laws that it stands in for come later.
   */
  isTight(item: Scored): boolean {
    if (!this.canWait(item)) return true
    const interim = interimMonths(item)
    if (interim !== null && this.context.isEmergency) return false
    const months = interim ?? monthsOf(item, this.library)
    return this.endOf(item) - months < this.library.settings.schedule.spareMonths
  }

  /** The date that it is for may come at any time. */
  isSoon(item: Scored): boolean {
    return this.soon.has(item.safeguard.id)
  }

  /** Soon where it is overdue, else with its gate or its stage; never where nothing waits for it. */
  private endOf(item: Scored): number {
    const isOverdue = this.isSoon(item) || (item.gate !== null && !item.isGateAhead)
    const isFirstAid = this.context.isEmergency && item.safeguard.emergencyMinimum === true
    const end =
      isOverdue || isFirstAid ? this.library.settings.schedule.overdueMonths : this.gateMonthOf(item)
    return Math.min(end ?? NEVER, this.cannotWait.get(item.safeguard.id) ?? NEVER, this.lapsesAt(item))
  }

  /** Of the step that waits for it; none where its own part has that step behind, whatever another part has ahead. */
  private gateMonthOf({ gate, isGateAhead }: Scored): number | undefined {
    return gate !== null && isGateAhead ? this.gateOffset.get(gate) : undefined
  }

  /** When its moment is over: what its lead would drop later, or could ask of a new contract only, comes before. */
  private lapsesAt(item: Scored): number {
    const { stageReached } = this.library.settings.schedule
    const stages = this.stagesOf(item)
    const ends = item.indexed.actionsOf[item.lead].flatMap(({ action, tooLateIn }) =>
      tooLateIn === null
        ? []
        : stages
            .filter((stage) => action.stages.includes(stage))
            .map((stage) => stageReached[stage][tooLateIn] ?? NEVER),
    )
    return Math.min(...ends)
  }

  /** Where the systems of this plan stand that it is for. */
  private stagesOf({ safeguard }: Scored): readonly Stage[] {
    return safeguard.dpiTypes
      .filter((type) => this.context.dpiTypes.includes(type))
      .map((type) => this.context.stageOf[type])
  }
}

function cannotWaitOf(library: Library, gates: readonly PlannedGate[]): ReadonlyMap<string, number> {
  const soonestLast = [...gates].reverse()
  return new Map(
    soonestLast.flatMap((gate) =>
      answersTo(library, gate.reasons, (rule) => rule.cannotWait === true).map(
        (id) => [id, gate.offset] as const,
      ),
    ),
  )
}
