import type { History } from './history'
import { isSame } from './is-same'
import type { OpenConflict } from './open-conflicts'
import { type Change, valueAt } from './plan-changes'
import type { Path } from './value-at'

/**
 * Which of the two values of a field in question was typed in this window, by its newest step that wrote there; `since`
 * is when the window opened, because steps of other windows come with earlier visits. Null where neither was.
 */
export function writtenHere(
  { done }: History,
  { conflict: { path, theirs }, mine }: OpenConflict,
  since: number,
): 'mine' | 'theirs' | null {
  const last = done
    .filter(({ at, asked, decided }) => at >= since && !asked && !decided)
    .flatMap(({ changes }) => changes.flatMap((change) => leftAt(change, path)))
    .at(-1)
  if (!last) return null
  if (isSame(last.after, theirs)) return 'theirs'
  return isSame(last.after, mine) ? 'mine' : null
}

/** What a change left in a field; the first one written of an action came as a change of the whole action. */
function leftAt({ path: written, after }: Change, path: Path): readonly { readonly after: unknown }[] {
  const depth = written.length
  if (!isSame(written, path.slice(0, depth))) return []
  if (depth === path.length) return [{ after }]
  const inside = valueAt(after, path.slice(depth))
  return inside === undefined ? [] : [{ after: inside }]
}
