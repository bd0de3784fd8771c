import type { Step } from '@/core/plan/history'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { isAsInFile, withFileBeside } from './in-file'

/**
 * How far the plan is from its file once a step was taken back or done again: a change taken back is one less, and none
 * where the plan is as in the file; one that the file holds, taken back, is one more.
 */
export function fileBesideTurned(
  before: SavedPlan,
  after: SavedPlan,
  { at }: Step,
  turn: 'undo' | 'redo',
): SavedPlan['savedToFile'] {
  const { savedToFile: file, revision } = before
  if (file === null) return null
  const next = revision + 1
  const isNewer = at > Date.parse(file.at)
  const changes = isAsInFile(before) ? 0 : revision - file.revision
  const turned = Math.max(1, changes + (isNewer === (turn === 'redo') ? 1 : -1))
  const left = isAsInFile({ ...after, savedToFile: file, revision: next }) ? 0 : turned
  return withFileBeside(before, next - left - file.revision)
}
