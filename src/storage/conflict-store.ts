import { placeOf, type PlanConflict } from '@/core/plan/merge-plans'
import type { Database } from './database'

const PREFIX = 'dpi-safeguards-conflicts:'

/** Fields of this plan that wait for a decision; null where none are kept here. */
export function readConflicts(storage: Storage | null, id: string): readonly PlanConflict[] | null {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(PREFIX + id) ?? 'null')
    return kept === null ? null : asConflicts(kept)
  } catch {
    return null
  }
}

/** The plan whose fields to be decided lie under this key; null where it is another's. */
export const conflictsIdOf = (key: string): string | null =>
  key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null

/** Whether they are kept; what could not be leaves nothing older in its place. */
export function writeConflicts(
  storage: Storage | null,
  id: string,
  conflicts: readonly PlanConflict[],
): boolean {
  try {
    if (conflicts.length > 0) storage?.setItem(PREFIX + id, JSON.stringify(conflicts))
    else storage?.removeItem(PREFIX + id)
    return storage !== null || conflicts.length === 0
  } catch {
    storage?.removeItem(PREFIX + id)
    return false
  }
}

/** The same in the database, for where the storage has no room: as the plan itself, they are kept in either place. */
export async function readConflictsIn(
  database: Database | null,
  id: string,
): Promise<readonly PlanConflict[]> {
  return asConflicts(await database?.get('history', PREFIX + id))
}

export async function writeConflictsIn(
  database: Database,
  id: string,
  conflicts: readonly PlanConflict[],
): Promise<void> {
  if (conflicts.length === 0) await database.remove('history', PREFIX + id)
  else await database.put('history', PREFIX + id, conflicts)
}

const asConflicts = (kept: unknown): readonly PlanConflict[] =>
  Array.isArray(kept) ? kept.filter(isKept).map(asConflict) : []

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
