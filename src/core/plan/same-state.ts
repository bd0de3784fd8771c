import type { SavedPlan } from './saved-plan'

/** Whether both are one plan as it stood at one moment, however often its file was read. */
export function isSameState(one: SavedPlan, other: SavedPlan): boolean {
  return one.id === other.id && one.updatedAt === other.updatedAt
}
