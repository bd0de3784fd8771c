import type { Library } from '../library/library'
import type { PlannedGate, Schedule, Unscheduled } from '../plan/plan'
import type { DpiContext } from '../questionnaire/context'
import type { Gate, Role } from '../questionnaire/vocabulary'
import { indexLibrary } from './index-library'
import type { Scored } from './score-safeguards'
import { TimeLimits } from './time-limits'
import { interimMonths, monthsOf } from './work-months'

const Turn = { emergency: 0, date: 1, overdue: 2, tight: 3, urgent: 4, rest: 5 } as const
/** Turns in which what ends sooner, or takes longer with what comes before it, goes first. */
const BY_MONTH: readonly number[] = [Turn.date, Turn.tight]

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
    .sort((a, b) => a.turn - b.turn || (BY_MONTH.includes(a.turn) ? soonest(a.due, b.due) : 0))
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
  /** The last month in which it can start, with all that has to end before it; null where it can wait. */
  readonly latestStart: number | null
}

/** What ends sooner comes first; of what ends together what cannot wait, and of that what takes longest with what comes before it. */
function soonest(a: Due, b: Due): number {
  return (
    a.latest - b.latest ||
    Number(a.latestStart === null) - Number(b.latestStart === null) ||
    (a.latestStart ?? 0) - (b.latestStart ?? 0)
  )
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
  private readonly limits: TimeLimits
  private readonly load = new Map<Role, number[]>()
  /** The part of it that goes on for long. */
  private readonly longLoad = new Map<Role, number[]>()
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
    this.limits = new TimeLimits(library, context, gates)
    this.capacity = context.parallelActions ?? library.settings.schedule.parallelActions
    this.longCapacity = Math.max(1, this.capacity - library.settings.schedule.longLeaves)
  }

  /**
   * The emergency minimum comes first; then what a date asks for that may be near; then overdue work, and with it the
   * highest score of all; then what its gate or its stage leaves no quarter to spare, the soonest first; then the
   * highest scores; then what has least time to spare, counted in quarters. Within a turn the higher score comes first.
   * So neither a gate nor a long piece of work is crowded out by short ones.
   */
  turnOf(item: Scored): number {
    if (this.context.isEmergency && item.safeguard.emergencyMinimum) return Turn.emergency
    if (this.limits.isSoon(item)) return Turn.date
    if (item.gate !== null && !item.isGateAhead) return Turn.overdue
    if (this.leadsAll(item)) return Turn.overdue
    if (this.limits.isTight(item)) return Turn.tight
    if (this.urgent.has(item)) return Turn.urgent
    const spare = this.limits.latestOf(item) - monthsOf(item, this.library)
    return Turn.rest + Math.max(0, Math.floor(spare / this.library.settings.schedule.spareMonths))
  }

  /** When it should end, and begin where it cannot wait, among work that has no time to spare. */
  dueOf(item: Scored): Due {
    const latest = this.limits.dueOf(item)
    const canWait = this.limits.canWait(item)
    return { latest, latestStart: canWait ? null : latest - this.monthsWithPrerequisites(item) }
  }

  private monthsWithPrerequisites(item: Scored): number {
    const before = this.missingBefore(item).map((each) => this.monthsWithPrerequisites(each))
    return monthsOf(item, this.library) + Math.max(0, ...before)
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
    let earliest = isNeeded ? 0 : this.limits.firstMonthOf(item)
    for (const prerequisite of prerequisites) {
      if (prerequisite.state === 'unscheduled')
        return this.leaveOut(item, 'waits-for-unscheduled', this.limits.horizon + 1)
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
    const interim = free !== null && free + full <= this.limits.latestOf(item) ? null : interimMonths(item)
    const months = interim ?? full
    const start = interim === null ? free : this.firstFree(item.lead, earliest, interim)
    if (interim !== null && start !== null) this.withInterim.add(item)
    if (start === null) {
      const tooLong = earliest + months > this.limits.horizon
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

  private firstFree(
    lead: Role,
    earliest: number,
    months: number,
    until = this.limits.horizon,
  ): number | null {
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
    if (item.gate === null || !item.isGateAhead) return
    this.gateEnds.set(item.gate, Math.max(end, this.gateEnds.get(item.gate) ?? 0))
  }
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

function moveGates(gates: readonly PlannedGate[], ends: ReadonlyMap<Gate, number>): readonly PlannedGate[] {
  let earliest = 0
  return gates.map((gate) => {
    const needed = Math.max(ends.get(gate.gate) ?? 0, earliest)
    if (needed <= gate.offset) return gate
    earliest = needed
    return { ...gate, proposedOffset: needed }
  })
}
