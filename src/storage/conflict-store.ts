import { placeOf, type PlanConflict } from '@/core/plan/merge-plans'

const PREFIX = 'dpi-safeguards-conflicts:'

/** Fields of this plan that wait for a decision; none where nothing does, or where it cannot be read. */
export function readConflicts(storage: Storage | null, id: string): readonly PlanConflict[] {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(PREFIX + id) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isKept).map(asConflict) : []
  } catch {
    return []
  }
}

/** The plan whose fields to be decided lie under this key; null where it is another's. */
export const conflictsIdOf = (key: string): string | null =>
  key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null

/** Where storage is full or blocked they wait in this window until they are decided or it is closed. */
export function writeConflicts(
  storage: Storage | null,
  id: string,
  conflicts: readonly PlanConflict[],
): void {
  try {
    if (conflicts.length === 0) storage?.removeItem(PREFIX + id)
    else storage?.setItem(PREFIX + id, JSON.stringify(conflicts))
  } catch (error) {
    console.warn('the fields to be decided could not be kept', error)
  }
}

type Kept = Omit<PlanConflict, 'place'>

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null || !('path' in value)) return false
  const { path } = value
  return Array.isArray(path) && path.length > 0 && path.every((each) => typeof each === 'string')
}

/** A field that is empty on one side is not in the text at all. */
const asConflict = ({ path, base, mine, theirs }: Kept): PlanConflict => ({
  path,
  base,
  mine,
  theirs,
  place: placeOf(path),
})
