import type { Tier } from './plan'
import type { Decision, ItemEdit } from './plan-edits'
import type { BasisItem, SavedPlan } from './saved-plan'

/** The plan as last accepted, against the same answers worked out with the library of today. */
export interface LibraryChanges {
  /** In the plan now, and not when it was accepted. */
  readonly added: readonly LibraryChange[]
  /** Other words or rules, or another place or other months in the plan. */
  readonly changed: readonly LibraryChange[]
  readonly gone: readonly LibraryChange[]
}

export interface LibraryChange {
  readonly id: string
  /** English names; null where it was not there. */
  readonly titleBefore: string | null
  readonly titleNow: string | null
  /** The library's own text or rules changed, not only what follows from others. */
  readonly isRevised: boolean
  readonly tier: Pair<Tier>
  readonly months: Pair<Months>
  /** True where the user wrote something on it: that stays. */
  readonly isEdited: boolean
  /** What the user decided on it, which holds its place in the plan whatever the library makes of it. */
  readonly decision: Decision | null
}

export interface Pair<Value> {
  readonly before: Value | null
  readonly now: Value | null
}

/** Whole months from the plan's start; the end exclusive. */
export interface Months {
  readonly start: number
  readonly end: number
}

type Basis = SavedPlan['basis']
type Edits = SavedPlan['edits']['items']
type Accepted = Pick<SavedPlan, 'basis' | 'libraryVersion' | 'engineVersion'>

/** Whether a plan waits to be accepted with the library of today. One never accepted has nothing to hold against. */
export function hasLibraryUpdate(
  saved: Accepted,
  library: { readonly version: string; readonly settings: { readonly version: string } },
): boolean {
  if (saved.libraryVersion === '') return false
  return saved.libraryVersion !== library.version || saved.engineVersion !== library.settings.version
}

/** New, changed, gone, the priority actions first. What stayed as it was is not listed. */
export function libraryChanges(before: Basis, now: Basis, edits: Edits): LibraryChanges {
  const ids = [...new Set([...Object.keys(now), ...Object.keys(before)])]
  const all = ids.map((id) => changeOf(id, before[id], now[id], edits[id])).sort(byStanding)
  return {
    added: all.filter(({ titleBefore }) => titleBefore === null),
    changed: all.filter((each) => each.titleBefore !== null && each.titleNow !== null && isChanged(each)),
    gone: all.filter(({ titleNow }) => titleNow === null),
  }
}

function changeOf(
  id: string,
  before: BasisItem | undefined,
  now: BasisItem | undefined,
  edit: ItemEdit | undefined,
): LibraryChange {
  return {
    id,
    titleBefore: before?.title ?? null,
    titleNow: now?.title ?? null,
    isRevised: before !== undefined && now !== undefined && before.hash !== now.hash,
    tier: { before: before?.tier ?? null, now: now?.tier ?? null },
    months: { before: monthsOf(before), now: monthsOf(now) },
    isEdited: edit !== undefined,
    decision: edit?.decision ?? null,
  }
}

function monthsOf(item: BasisItem | undefined): Months | null {
  if (!item || item.startOffset === null || item.endOffset === null) return null
  return { start: item.startOffset, end: item.endOffset }
}

function isChanged({ isRevised, tier, months }: LibraryChange): boolean {
  return isRevised || tier.before !== tier.now || !isSameMonths(months)
}

export function isSameMonths({ before, now }: Pair<Months>): boolean {
  return before?.start === now?.start && before?.end === now?.end
}

function byStanding(a: LibraryChange, b: LibraryChange): number {
  const rank = ({ tier }: LibraryChange): number =>
    tier.now === 'priority' || tier.before === 'priority' ? 0 : 1
  return rank(a) - rank(b)
}
