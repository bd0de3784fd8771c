import { fileState, isAtFileRevision } from '@/core/plan/file-state'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { type FileState, readFileState, writeFileState } from '@/storage/file-state-store'
import { ownStorage } from './browser-storage'

/** For where nothing is kept on this computer. */
const inThisWindow = new Map<string, FileState>()

const notedOf = (id: string): FileState | null =>
  readFileState(ownStorage(), id) ?? inThisWindow.get(id) ?? null

/** Whether the file of the plan holds it as it stands: a change that was taken back is none. */
export function isAsInFile(plan: SavedPlan): boolean {
  if (isAtFileRevision(plan)) return true
  const { id, savedToFile } = plan
  const noted = notedOf(id)
  return noted !== null && noted.revision === savedToFile?.revision && noted.state === fileState(plan)
}

/** Before the first change after saving: this is what the file holds. */
export function fileStateNoted(plan: SavedPlan): void {
  const { id, savedToFile } = plan
  if (savedToFile === null || !isAtFileRevision(plan)) return
  note(id, { revision: savedToFile.revision, state: fileState(plan) })
}

/** A choice that no file need hold is a revision and no change: the file keeps its distance. */
export function withFileBeside({ id, savedToFile }: SavedPlan): SavedPlan['savedToFile'] {
  if (savedToFile === null) return null
  const revision = savedToFile.revision + 1
  const noted = notedOf(id)
  if (noted?.revision === savedToFile.revision) note(id, { ...noted, revision })
  return { ...savedToFile, revision }
}

function note(id: string, state: FileState): void {
  if (ownStorage()) writeFileState(ownStorage(), id, state)
  else inThisWindow.set(id, state)
}

export function fileStateForgotten(id: string): void {
  writeFileState(ownStorage(), id, null)
  inThisWindow.delete(id)
}
