import type { Library } from '../library/library'
import type { PlannedGate, Schedule, Unscheduled } from '../plan/plan'
import type { DpiContext } from '../questionnaire/context'
import { type Gate, type Role, type Stage } from '../questionnaire/vocabulary'
import { indexLibrary } from './index-library'
import { answersTo } from './plan-gates'
import type { Scored } from './score-safeguards'

const WEEKS_PER_MONTH = 52 / 12

const Turn = { emergency: 0, overdue: 1, tight: 2, urgent: 3, rest: 4 } as const

export interface Scheduled {
  readonly schedules: ReadonlyMap<Scored, Schedule>
  /** Items whose interim measure stands in for work that takes longer than there is time. */
  readonly withInterim: ReadonlySet<Scored>
  /** The gates with a later month proposed where their work does not fit. */
  readonly gates: readonly PlannedGate[]
}

/**
 * Rules E7, E8 and E10: months for every chosen item and its prerequisites. Prerequisites end first; nobody leads
 * more than they can at once; gated work comes first and is never squeezed: where it does not fit, the gate moves.
 */
export function scheduleItems(
  library: Library,
  context: DpiContext,
  items: readonly Scored[],
  priority: readonly Scored[],
  gates: readonly PlannedGate[],
): Scheduled {
  const calendar = new Calendar(library, context, items, gates, urgentOf(library, priority))
  const order = priority
    .map((item) => ({ item, turn: calendar.turnOf(item), due: calendar.dueOf(item) }))
    .sort((a, b) => a.turn - b.turn || (a.turn === Turn.tight ? soonest(a.due, b.due) : 0))
  for (const { item } of order) calendar.place(item, false)
  return {
    schedules: calendar.schedules,
    withInterim: calendar.withInterim,
    gates: moveGates(gates, calendar.gateEnds),
  }
}

interface Due {
  /** The month by which it should end. */
  readonly latest: number
  readonly canWait: boolean
  /** The last month in which it can start, with all that has to end before it. */
  readonly latestStart: number
}

/** What ends sooner comes first; of what ends together what cannot wait, and of that what takes longest with what comes before it. */
function soonest(a: Due, b: Due): number {
  const sooner = a.latest - b.latest || Number(a.canWait) - Number(b.canWait)
  return sooner === 0 && !a.canWait ? a.latestStart - b.latestStart : sooner
}

/** The highest scores that are due now. */
function urgentOf(library: Library, priority: readonly Scored[]): ReadonlySet<Scored> {
  const due = priority.filter((item) => item.mode !== 'ahead')
  return new Set(due.slice(0, library.settings.schedule.urgentItems))
}

class Calendar {
  readonly schedules = new Map<Scored, Schedule>()
  readonly withInterim = new Set<Scored>()
  readonly gateEnds = new Map<Gate, number>()
  private readonly byPlace: readonly (Scored | undefined)[]
  private readonly gateOffset: ReadonlyMap<Gate, number>
  /** What a step waits for that comes in any case, by the month of that step. */
  private readonly cannotWait: ReadonlyMap<string, number>
  private readonly load = new Map<Role, number[]>()
  /** The part of it that goes on for long. */
  private readonly longLoad = new Map<Role, number[]>()
  private readonly horizon: number
  private readonly capacity: number
  /** Laws take years: a lead keeps places free for what takes weeks. */
  private readonly longCapacity: number

  constructor(
    private readonly library: Library,
    private readonly context: DpiContext,
    items: readonly Scored[],
    gates: readonly PlannedGate[],
    private readonly urgent: ReadonlySet<Scored>,
  ) {
    this.byPlace = byPlace(library, items)
    this.gateOffset = new Map(gates.map((gate) => [gate.gate, gate.offset]))
    this.cannotWait = cannotWaitOf(library, gates)
    this.horizon = context.horizonMonths ?? library.settings.schedule.horizonMonths
    this.capacity = context.parallelActions ?? library.settings.schedule.parallelActions
    this.longCapacity = Math.max(1, this.capacity - library.settings.schedule.longLeaves)
  }

  /**
   * The emergency minimum comes first; then overdue work, and with it the highest score of all; then what its gate or
   * its stage leaves no quarter to spare, the soonest first; then the highest scores; then what has least time to
   * spare, counted in quarters. Within a turn the higher score comes first. So neither a gate nor a long piece of work
   * is crowded out by short ones.
   */
  turnOf(item: Scored): number {
    if (this.context.isEmergency && item.safeguard.emergencyMinimum) return Turn.emergency
    if (item.gate !== null && !item.isGateAhead) return Turn.overdue
    if (this.leadsAll(item)) return Turn.overdue
    if (this.cannotWait.has(item.safeguard.id)) return Turn.tight
    if (this.isTight(item)) return Turn.tight
    if (this.urgent.has(item)) return Turn.urgent
    const spare = this.latestOf(item) - monthsOf(item, this.library)
    return Turn.rest + Math.max(0, Math.floor(spare / this.library.settings.schedule.spareMonths))
  }

  /** Its gate or its stage waits for the interim measure too; in an emergency the laws it stands in for come later. */
  private isTight(item: Scored): boolean {
    const interim = this.interimMonths(item)
    if (interim !== null && this.context.isEmergency) return false
    const months = interim ?? monthsOf(item, this.library)
    return this.endOf(item) - months < this.library.settings.schedule.spareMonths
  }

  /** The highest score that is due, where its lead has places left beside it for what is overdue. */
  private leadsAll(item: Scored): boolean {
    const [first] = this.urgent
    return item === first && this.capacity > this.library.settings.schedule.longLeaves
  }

  /** `isNeeded`: something waits for it, so it does not wait for its own stage. */
  place(item: Scored, isNeeded: boolean): Schedule {
    const known = this.schedules.get(item)
    if (known) return known
    const schedule = this.work(item, isNeeded)
    this.schedules.set(item, schedule)
    return schedule
  }

  private work(item: Scored, isNeeded: boolean): Schedule {
    const prerequisites = this.missingBefore(item).map((each) =>
      this.place(each, isNeeded || item.mode !== 'ahead'),
    )
    let earliest = isNeeded ? 0 : this.firstMonthOf(item)
    for (const prerequisite of prerequisites) {
      if (prerequisite.state === 'unscheduled')
        return this.leaveOut(item, 'waits-for-unscheduled', this.horizon + 1)
      earliest = Math.max(earliest, prerequisite.endOffset)
    }
    return this.book(item, earliest)
  }

  /** Its prerequisites that apply and are not met. */
  private missingBefore(item: Scored): readonly Scored[] {
    return item.indexed.prerequisites
      .flatMap((id) => this.itemOf(id) ?? [])
      .filter((each) => each.mode !== 'upkeep')
  }

  private itemOf(id: string): Scored | undefined {
    const place = indexLibrary(this.library).placeOf.get(id)
    return place === undefined ? undefined : this.byPlace[place]
  }

  private book(item: Scored, earliest: number): Schedule {
    const full = monthsOf(item, this.library)
    const free = this.firstFree(item.lead, earliest, full)
    const interim = free !== null && free + full <= this.latestOf(item) ? null : this.interimMonths(item)
    const months = interim ?? full
    const start = interim === null ? free : this.firstFree(item.lead, earliest, interim)
    if (interim !== null && start !== null) this.withInterim.add(item)
    if (start === null) {
      const tooLong = earliest + months > this.horizon
      const { lastMonth } = this.library.settings.schedule
      const later = this.firstFree(item.lead, earliest, months, lastMonth) ?? lastMonth
      return this.leaveOut(item, tooLong ? 'beyond-horizon' : 'no-capacity', later + months)
    }
    this.fill(item.lead, start, months)
    this.noteGate(item, start + months)
    const [first, second] = this.library.settings.schedule.waves
    return {
      state: 'scheduled',
      wave: start < first ? 1 : start < second ? 2 : 3,
      startOffset: start,
      endOffset: start + months,
    }
  }

  /** The month by which it should end, within the horizon. */
  latestOf(item: Scored): number {
    return Math.min(this.horizon, this.endOf(item))
  }

  /** Soon where it is overdue, else with its gate or its stage; never where nothing waits for it. */
  private endOf(item: Scored): number {
    const isOverdue = item.gate !== null && !item.isGateAhead
    const isFirstAid = this.context.isEmergency && item.safeguard.emergencyMinimum === true
    const gate = item.gate === null ? undefined : this.gateOffset.get(item.gate)
    const end = isOverdue || isFirstAid ? this.library.settings.schedule.overdueMonths : gate
    const never = Number.POSITIVE_INFINITY
    return Math.min(end ?? never, this.cannotWait.get(item.safeguard.id) ?? never, this.lapsesAt(item))
  }

  /** What counts among work that has no time to spare; before a step that comes in any case a quarter is kept in hand. */
  dueOf(item: Scored): Due {
    const canWait = !this.cannotWait.has(item.safeguard.id)
    const latest = this.latestOf(item) - (canWait ? 0 : this.library.settings.schedule.spareMonths)
    const latestStart = latest - this.monthsWithPrerequisites(item)
    return { latest, canWait, latestStart }
  }

  private monthsWithPrerequisites(item: Scored): number {
    const before = this.missingBefore(item).map((each) => this.monthsWithPrerequisites(each))
    return monthsOf(item, this.library) + Math.max(0, ...before)
  }

  /** When its moment is over: what its lead would drop later, or could ask of a new contract only, comes before. */
  private lapsesAt(item: Scored): number {
    const { stageReached } = this.library.settings.schedule
    const stages = item.safeguard.dpiTypes
      .filter((type) => this.context.dpiTypes.includes(type))
      .map((type) => this.context.stageOf[type])
    const ends = item.indexed.actionsOf[item.lead].flatMap(({ action, tooLateIn }) =>
      tooLateIn === null
        ? []
        : stages
            .filter((stage) => action.stages.includes(stage))
            .map((stage) => stageReached[stage][tooLateIn] ?? Number.POSITIVE_INFINITY),
    )
    return Math.min(...ends)
  }

  /** Months of the interim measure, for work that would end after the horizon or after its gate. */
  private interimMonths(item: Scored): number | null {
    const weeks = activeActions(item).flatMap((action) => (action.interim ? [action.interim.weeks] : []))
    return weeks.length === 0 ? null : Math.max(...weeks.map(toMonths))
  }

  private firstFree(lead: Role, earliest: number, months: number, until = this.horizon): number | null {
    const load = this.load.get(lead) ?? []
    const longLoad = this.isLong(months) ? (this.longLoad.get(lead) ?? []) : []
    for (let start = earliest; start + months <= until; start++) {
      let isFree = true
      for (let month = start; month < start + months; month++)
        if ((load[month] ?? 0) >= this.capacity || (longLoad[month] ?? 0) >= this.longCapacity) isFree = false
      if (isFree) return start
    }
    return null
  }

  private fill(lead: Role, start: number, months: number): void {
    addTo(this.load, lead, start, months)
    if (this.isLong(months)) addTo(this.longLoad, lead, start, months)
  }

  private isLong(months: number): boolean {
    return months >= this.library.settings.schedule.longMonths
  }

  private leaveOut(item: Scored, reason: Unscheduled, wouldEnd: number): Schedule {
    this.noteGate(item, wouldEnd)
    return { state: 'unscheduled', reason }
  }

  private noteGate(item: Scored, end: number): void {
    if (item.gate === null) return
    this.gateEnds.set(item.gate, Math.max(end, this.gateEnds.get(item.gate) ?? 0))
  }

  /** What lies ahead starts when its stage is reached, the first of them; what waits for a new contract ends with the old one. */
  private firstMonthOf(item: Scored): number {
    const renewal = this.renewalMonth(item)
    if (item.mode !== 'ahead') return renewal
    const reached = this.library.settings.schedule.stageReached
    const months = item.safeguard.dpiTypes
      .filter((type) => this.context.dpiTypes.includes(type))
      .flatMap((type) =>
        item.parts.flatMap((part) =>
          part.stages.map((stage: Stage) => reached[this.context.stageOf[type]][stage] ?? []),
        ),
      )
      .flat()
    const stageMonth = Math.min(...months)
    const gate = item.gate === null ? undefined : this.gateOffset.get(item.gate)
    const latest = gate === undefined ? stageMonth : gate - monthsOf(item, this.library)
    return Math.max(0, renewal, Math.min(stageMonth, latest))
  }

  private renewalMonth(item: Scored): number {
    return renewalMonth(this.library, this.context, item)
  }
}

function cannotWaitOf(library: Library, gates: readonly PlannedGate[]): ReadonlyMap<string, number> {
  const soonestLast = [...gates].reverse()
  return new Map(
    soonestLast.flatMap((gate) =>
      answersTo(library, gate, (rule) => rule.cannotWait === true).map((id) => [id, gate.offset] as const),
    ),
  )
}

function addTo(load: Map<Role, number[]>, lead: Role, start: number, months: number): void {
  const byMonth = load.get(lead) ?? []
  load.set(lead, byMonth)
  for (let month = start; month < start + months; month++) byMonth[month] = (byMonth[month] ?? 0) + 1
}

/** The items that apply, by their place in the index: quicker to lay out than a map of ids. */
function byPlace(library: Library, items: readonly Scored[]): readonly (Scored | undefined)[] {
  const laidOut = indexLibrary(library).safeguards.map((): Scored | undefined => undefined)
  for (const item of items) laidOut[item.indexed.place] = item
  return laidOut
}

/** When work can start that only a new contract can hold; 0 where nothing waits for one. */
export function renewalMonth(library: Library, context: DpiContext, item: Scored): number {
  const { contractEndMonth, startMonth } = context
  if (contractEndMonth === null || startMonth === null) return 0
  if (!item.parts.every((part) => part.late === 'at-renewal')) return 0
  return Math.max(0, contractEndMonth - startMonth - monthsOf(item, library))
}

/** Elapsed months of an item: its longest part that is due, or the longest one ahead. */
export function monthsOf(item: Scored, library: Library): number {
  if (item.mode === 'upkeep') return toMonths(library.settings.schedule.upkeepWeeks)
  return Math.max(1, ...activeActions(item).map((action) => toMonths(action.weeks)))
}

function activeActions(item: Scored): readonly Scored['safeguard']['actions'][number][] {
  const due = item.parts.filter((part) => part.mode !== 'ahead')
  const active = new Set((due.length > 0 ? due : item.parts).map((part) => part.action))
  return item.safeguard.actions.filter((action) => active.has(action.id))
}

/** The middle of the range, in whole months, at least one. */
function toMonths([least, most]: readonly [number, number]): number {
  return Math.max(1, Math.ceil((least + most) / 2 / WEEKS_PER_MONTH))
}

function moveGates(gates: readonly PlannedGate[], ends: ReadonlyMap<Gate, number>): readonly PlannedGate[] {
  let earliest = 0
  return gates.map((gate) => {
    const needed = Math.max(ends.get(gate.gate) ?? 0, earliest)
    if (needed <= gate.offset) return gate
    earliest = needed
    return { ...gate, proposedOffset: needed }
  })
}
