import { readEntry, writeEntry } from './entry'

const PREFIX = 'dpi-safeguards-in-file:'

/** The state of a plan that its file holds, and the revision at which it was saved. */
export interface FileState {
  readonly revision: number
  readonly state: string
}

/** Null where none is kept, or where it cannot be read. */
export function readFileState(storage: Storage | null, id: string): FileState | null {
  try {
    const kept: unknown = JSON.parse(readEntry(storage, PREFIX + id) ?? 'null')
    if (typeof kept !== 'object' || kept === null || !('revision' in kept) || !('state' in kept)) return null
    const { revision, state } = kept
    return typeof revision === 'number' && typeof state === 'string' ? { revision, state } : null
  } catch {
    return null
  }
}

/** Null takes it out. Where storage is full or blocked, a plan put back as it was still counts as changed. */
export function writeFileState(storage: Storage | null, id: string, kept: FileState | null): void {
  const text = kept && JSON.stringify(kept)
  writeEntry(storage, PREFIX + id, text, 'what the file of a plan holds could not be noted')
}
