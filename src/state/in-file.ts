import { fileState, isAtFileRevision } from '@/core/plan/file-state'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { type FileState, readFileState, writeFileState } from '@/storage/file-state-store'
import { ownStorage } from './browser-storage'

/** For where nothing is kept on this computer. */
const inThisWindow = new Map<string, FileState>()

/** Whether the file of the plan holds it as it stands: a change that was taken back is none. */
export function isAsInFile(plan: SavedPlan): boolean {
  if (isAtFileRevision(plan)) return true
  const { id, savedToFile } = plan
  const noted = readFileState(ownStorage(), id) ?? inThisWindow.get(id)
  return noted !== undefined && noted.revision === savedToFile?.revision && noted.state === fileState(plan)
}

/** Before the first change after saving: this is what the file holds. */
export function fileStateNoted(plan: SavedPlan): void {
  const { id, savedToFile } = plan
  if (savedToFile === null || !isAtFileRevision(plan)) return
  const noted = { revision: savedToFile.revision, state: fileState(plan) }
  if (ownStorage()) writeFileState(ownStorage(), id, noted)
  else inThisWindow.set(id, noted)
}

export function fileStateForgotten(id: string): void {
  writeFileState(ownStorage(), id, null)
  inThisWindow.delete(id)
}
