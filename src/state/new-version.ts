import { create } from 'zustand'

/**
 * `waits`: a newer version lies ready and is used when the user says so, or once every window of this one is closed.
 * `elsewhere`: another window has taken it; this one goes on with the version that it was opened with.
 */
export type NewVersion = 'none' | 'waits' | 'elsewhere'

/** How far the app is kept for working without a network. `one-file`: it lies whole in the file that is open. */
export type Kept = 'one-file' | 'not-kept' | 'as-used' | 'on-its-way' | 'complete'

interface Update {
  readonly newVersion: NewVersion
  readonly kept: Kept
  readonly use: () => void
}

const useUpdate = create<Update>(() => ({
  newVersion: 'none',
  kept: 'not-kept',
  use: () => undefined,
}))

export const useNewVersion = (): NewVersion => useUpdate((state) => state.newVersion)
export const useKept = (): Kept => useUpdate((state) => state.kept)

export function newVersionFound(newVersion: NewVersion, use: () => void): void {
  useUpdate.setState({ newVersion, use })
}

/** The user wants it: the page loads anew. */
export function newVersionWanted(): void {
  useUpdate.getState().use()
}

/** Not now: no word more of it while this window is open. */
export function newVersionDeclined(): void {
  useUpdate.setState({ newVersion: 'none' })
}

export function keptSoFar(kept: Kept): void {
  useUpdate.setState({ kept })
}
