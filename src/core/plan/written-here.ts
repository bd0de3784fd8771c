import type { History } from './history'
import { isSame } from './is-same'
import type { OpenConflict } from './open-conflicts'

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
    .flatMap(({ changes }) => changes.filter((change) => isSame(change.path, path)))
    .at(-1)
  if (!last) return null
  if (isSame(last.after, theirs)) return 'theirs'
  return isSame(last.after, mine) ? 'mine' : null
}
