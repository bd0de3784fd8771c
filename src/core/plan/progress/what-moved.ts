import { monthNumber } from '../../questionnaire/context'
import { type Status, STATUSES } from '../plan-edits'
import type { Snapshot, SnapshotItem } from '../saved-plan'

/** One action between two reviews. */
export interface ItemMovement {
  readonly id: string
  /** As the later review has it, or the earlier where it is gone. */
  readonly item: SnapshotItem | null
  /** `entered` and `left`: the short list, not the library. */
  readonly standing: 'stays' | 'entered' | 'left'
  /** Its status now; null where it left and nobody works on it. */
  readonly status: Status | null
  readonly changes: readonly Movement[]
}

export type Movement =
  | { readonly field: 'status'; readonly before: Status; readonly after: Status; readonly isForward: boolean }
  | { readonly field: 'lead'; readonly before: string | null; readonly after: string | null }
  /** Months from `0000-01`, or from the plan's start where neither review knows its month; the last is inclusive. */
  | {
      readonly field: 'start' | 'end'
      readonly before: number | null
      readonly after: number | null
      readonly isCalendar: boolean
    }
  | {
      readonly field: 'indicator'
      readonly indicator: string
      readonly before: string | null
      readonly after: string | null
    }

export interface WhatMoved {
  readonly from: string
  readonly to: string
  /** Every action of either review, in the order of the later; those without any change have none. */
  readonly items: readonly ItemMovement[]
  readonly counts: {
    /** Forward in status and not completed by it, so that an action is counted once. */
    readonly forward: number
    readonly back: number
    /** Completed since. */
    readonly completed: number
    readonly entered: number
    readonly left: number
    /** Moved to a later end. */
    readonly slipped: number
    /** Moved to an earlier end. */
    readonly sooner: number
    /** Moved at its start alone, so that an action is counted once. */
    readonly shifted: number
    readonly unchanged: number
  }
}

/** What moved from one review to a later one. What version 1 did not keep counts as unchanged. */
export function whatMoved(earlier: Snapshot, later: Snapshot): WhatMoved {
  const ids = [...new Set([...Object.keys(later.statuses), ...Object.keys(earlier.statuses)])]
  const items = ids.flatMap((id) => movementOf(earlier, later, id) ?? [])
  const has = (test: (each: Movement) => boolean): number =>
    items.filter(({ changes }) => changes.some(test)).length
  return {
    from: earlier.date,
    to: later.date,
    items,
    counts: {
      forward: has((each) => each.field === 'status' && each.isForward && each.after !== 'completed'),
      back: has((each) => each.field === 'status' && !each.isForward),
      completed: has((each) => each.field === 'status' && each.after === 'completed'),
      entered: items.filter(({ standing }) => standing === 'entered').length,
      left: items.filter(({ standing }) => standing === 'left').length,
      slipped: has((each) => each.field === 'end' && isLater(each.before, each.after)),
      sooner: has((each) => each.field === 'end' && isLater(each.after, each.before)),
      shifted: items.filter(isShifted).length,
      unchanged: items.filter(({ standing, changes }) => standing === 'stays' && changes.length === 0).length,
    },
  }
}

function isShifted({ changes }: ItemMovement): boolean {
  return changes.some(({ field }) => field === 'start') && changes.every(({ field }) => field !== 'end')
}

/** What is counted, in the order in which it is told. */
export const COUNTED = [
  'completed',
  'forward',
  'back',
  'slipped',
  'sooner',
  'shifted',
  'entered',
  'left',
  'unchanged',
] as const satisfies readonly (keyof WhatMoved['counts'])[]

export const isMoved = ({ standing, changes }: ItemMovement): boolean =>
  standing !== 'stays' || changes.length > 0

/**
 * The review that today is held against: the newest before it. Where there is none, that of today itself, once something
 * has moved since it was kept.
 */
export function reviewBefore(snapshots: readonly Snapshot[], now: Snapshot): Snapshot | undefined {
  const earlier = snapshots.filter(({ date }) => date < now.date).at(-1)
  if (earlier) return earlier
  const ofToday = snapshots.find(({ date }) => date === now.date)
  return ofToday && whatMoved(ofToday, now).items.some(isMoved) ? ofToday : undefined
}

/** In the short list: a priority action; in a snapshot of version 1 whatever has a status. */
export function isInList(snapshot: Snapshot, id: string): boolean {
  if (snapshot.statuses[id] === undefined) return false
  return snapshot.items === undefined || snapshot.items[id]?.tier === 'priority'
}

/** What the snapshot does not name had not begun. */
export function statusIn(snapshot: Snapshot, id: string): Status {
  return STATUSES.find((status) => status === snapshot.statuses[id]) ?? 'not-started'
}

/** Null where it was in neither short list. */
function movementOf(earlier: Snapshot, later: Snapshot, id: string): ItemMovement | null {
  const [was, is] = [isInList(earlier, id), isInList(later, id)]
  if (!was && !is) return null
  const item = later.items?.[id] ?? earlier.items?.[id] ?? null
  const standing = is ? (was ? 'stays' : 'entered') : 'left'
  if (!is && !isWorkedOn(later, id)) return { id, item, standing, status: null, changes: [] }
  const changes = changesOf(earlier, later, id)
  return {
    id,
    item,
    standing,
    status: statusIn(later, id),
    // Outside the list nothing has dates, which says no more than that it left.
    changes: is ? changes : changes.filter(({ field }) => field !== 'start' && field !== 'end'),
  }
}

/** Other answers took it out of the short list, and nobody gave it up: the status that somebody set goes on. */
function isWorkedOn({ statuses, items }: Snapshot, id: string): boolean {
  return statuses[id] !== undefined && items?.[id] !== undefined && items[id].decision === undefined
}

function changesOf(earlier: Snapshot, later: Snapshot, id: string): readonly Movement[] {
  const [one, other] = [earlier.items?.[id], later.items?.[id]]
  const isKnown = earlier.statuses[id] !== undefined
  return [
    ...(isKnown ? statusChange(statusIn(earlier, id), statusIn(later, id)) : []),
    ...(one && other ? [...leadChange(one, other), ...indicatorChanges(one, other)] : []),
    // Of what is completed it no longer matters for when it was planned.
    ...(one && other && statusIn(later, id) !== 'completed' ? monthChanges(earlier, later, one, other) : []),
  ]
}

function statusChange(before: Status, after: Status): readonly Movement[] {
  if (before === after) return []
  return [{ field: 'status', before, after, isForward: STATUSES.indexOf(after) > STATUSES.indexOf(before) }]
}

function leadChange(one: SnapshotItem, other: SnapshotItem): readonly Movement[] {
  const [before, after] = [one.lead ?? null, other.lead ?? null]
  return before === after ? [] : [{ field: 'lead', before, after }]
}

function indicatorChanges(one: SnapshotItem, other: SnapshotItem): readonly Movement[] {
  const ids = new Set([...Object.keys(one.latest ?? {}), ...Object.keys(other.latest ?? {})])
  return [...ids].flatMap((indicator): readonly Movement[] => {
    const [before, after] = [one.latest?.[indicator] ?? null, other.latest?.[indicator] ?? null]
    return before === after ? [] : [{ field: 'indicator', indicator, before, after }]
  })
}

/** Compared as months of the calendar, since a plan's start may have moved; as offsets where no review has one. */
function monthChanges(
  earlier: Snapshot,
  later: Snapshot,
  one: SnapshotItem,
  other: SnapshotItem,
): readonly Movement[] {
  const [from, to] = [monthNumber(earlier.startMonth), monthNumber(later.startMonth)]
  if ((from === null) !== (to === null)) return []
  const isCalendar = from !== null
  const month = (offset: number | undefined, origin: number | null): number | null =>
    offset === undefined ? null : offset + (origin ?? 0)
  const last = (offset: number | undefined): number | undefined =>
    offset === undefined ? undefined : offset - 1
  const pairs = [
    ['start', month(one.startOffset, from), month(other.startOffset, to)],
    ['end', month(last(one.endOffset), from), month(last(other.endOffset), to)],
  ] as const
  return pairs.flatMap(([field, before, after]): readonly Movement[] =>
    before === after ? [] : [{ field, before, after, isCalendar }],
  )
}

const isLater = (before: number | null, after: number | null): boolean =>
  before !== null && after !== null && after > before
