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
  if (noted === null || noted.revision !== savedToFile?.revision) return false
  // A file of before the plan was on the screen names no library; the first that it is worked out with is no change.
  const unaccepted = { ...plan, libraryVersion: '', engineVersion: '' }
  return noted.state === fileState(plan) || noted.state === fileState(unaccepted)
}

/** The plan may have moved on while its file was written: this is what went into it. */
export function fileWritten(plan: SavedPlan, revision: number): void {
  note(plan.id, { revision, state: fileState(plan) })
}

/** Before the first change after saving: this is what the file holds. */
export function fileStateNoted(plan: SavedPlan): void {
  const { id, savedToFile } = plan
  if (savedToFile === null || !isAtFileRevision(plan)) return
  note(id, { revision: savedToFile.revision, state: fileState(plan) })
}

/** What no file need hold, as a choice of document, is a revision and no change: the file keeps its distance. */
export function withFileBeside({ id, savedToFile }: SavedPlan, revisions = 1): SavedPlan['savedToFile'] {
  if (savedToFile === null) return null
  const revision = savedToFile.revision + revisions
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
