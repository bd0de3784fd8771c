import { useCallback, useState } from 'react'
import type { EditedItem } from '@/core/plan/apply-edits'
import { isSetAside } from '@/core/plan/is-set-aside'

/** Where an action stands in the list as it is shown. */
export interface Stand {
  readonly item: EditedItem
  readonly group: string
  /** What it stands under. */
  readonly heading: string
}

/** Every action that the list shows, a closed fold included, from top to bottom. */
export type Stands = ReadonlyMap<string, Stand>

/** Where something went: what the user sets aside has a list of its own, whatever the one they look at makes of it. */
export type To =
  | { readonly place: 'aside' }
  | { readonly place: 'here'; readonly heading: string }
  /** Search or filter no longer lets it through. */
  | { readonly place: 'hidden' }

/** Actions that an edit took from where they stood, or brought into the list. */
export interface Left {
  readonly ids: readonly string[]
  readonly to: To
  /** They stood nowhere before: added, or back by an undo. */
  readonly isNew: boolean
  /** The group of each before, to tell when all are back. */
  readonly from: ReadonlyMap<string, string | undefined>
  /** The row beside which the first of them stood; null where none is left. */
  readonly beside: { readonly id: string; readonly side: 'after' | 'before' } | null
  /** The row that took its place, for the focus. */
  readonly next: string | null
}

/** The group of all that is set aside. */
export const ASIDE = 'aside'

interface Seen {
  readonly view: string
  readonly stands: Stands
  readonly rows: readonly string[]
  readonly all: readonly EditedItem[]
  readonly left: Left | null
}

/**
 * What has just left its place in the list by an edit, until it is back, another leaves, or the list is asked for
 * something else (`view`).
 */
export function useLeft(view: string, stands: Stands, rows: readonly string[], all: readonly EditedItem[]) {
  const [seen, setSeen] = useState<Seen>({ view, stands, rows, all, left: null })
  if (seen.view !== view || seen.stands !== stands || seen.rows !== rows) {
    const left = seen.view === view ? leftSince(seen, stands, rows, all) : null
    setSeen({ view, stands, rows, all, left })
  }
  const forget = useCallback(() => setSeen((last) => ({ ...last, left: null })), [])
  return { left: seen.left, forget }
}

function leftSince(
  seen: Seen,
  stands: Stands,
  rows: readonly string[],
  all: readonly EditedItem[],
): Left | null {
  const moved = all.filter(
    (item) =>
      isEdited(item, seen) &&
      (isUnseen(item, seen) || seen.stands.get(item.id)?.group !== stands.get(item.id)?.group),
  )
  // What an undo took out of the plan stands nowhere in the list.
  const left = seen.left?.ids.every((id) => all.some((item) => item.id === id)) ? seen.left : null
  const [first] = moved
  if (!first) return left
  // What is typed letter by letter takes an action from group to group: it left the first of them.
  const isSame =
    left !== null && moved.length === left.ids.length && moved.every(({ id }) => left.from.has(id))
  const from = isSame ? left.from : new Map(moved.map(({ id }) => [id, seen.stands.get(id)?.group]))
  const isNew = moved.every((item) => isUnseen(item, seen))
  if (!isNew && moved.every(({ id }) => stands.get(id)?.group === from.get(id))) return null
  // What goes apart has no place that one sentence could name.
  if (new Set(moved.map((item) => groupNow(item, stands))).size > 1) return null
  const to = toOf(first, stands)
  const ids = moved.map(({ id }) => id)
  return isSame ? { ...left, to, isNew } : { ids, to, isNew, from, ...placeLeft(seen, stands, rows, ids) }
}

const isUnseen = ({ id }: EditedItem, seen: Seen): boolean => seen.all.every((each) => each.id !== id)

/** By an edit of its own; what answers or the library move, or bring into the plan, is said where they change. */
function isEdited(item: EditedItem, seen: Seen): boolean {
  const before = seen.stands.get(item.id)?.item ?? seen.all.find(({ id }) => id === item.id)
  return before === undefined ? item.own !== null : before.edit !== item.edit || before.own !== item.own
}

const groupNow = (item: EditedItem, stands: Stands): string | undefined =>
  isSetAside(item) ? ASIDE : stands.get(item.id)?.group

function toOf(item: EditedItem, stands: Stands): To {
  if (isSetAside(item)) return { place: 'aside' }
  const stand = stands.get(item.id)
  return stand ? { place: 'here', heading: stand.heading } : { place: 'hidden' }
}

function placeLeft(
  seen: Seen,
  stands: Stands,
  rows: readonly string[],
  ids: readonly string[],
): Pick<Left, 'beside' | 'next'> {
  const at = seen.rows.findIndex((id) => ids.includes(id))
  const group = seen.stands.get(seen.rows[at] ?? '')?.group
  const isThere = (id: string): boolean => rows.includes(id) && !ids.includes(id)
  const before = at < 0 ? [] : seen.rows.slice(0, at).filter(isThere)
  const after = seen.rows.slice(at + 1).filter(isThere)
  const above = before.findLast((id) => stands.get(id)?.group === group)
  const next = after[0] ?? before.at(-1) ?? null
  if (above !== undefined) return { beside: { id: above, side: 'after' }, next }
  return { beside: next === null ? null : { id: next, side: after[0] ? 'before' : 'after' }, next }
}
