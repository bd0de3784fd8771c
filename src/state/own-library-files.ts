import { checksumOf } from '@/storage/envelope'
import { ownDatabase } from './browser-storage'

/** Libraries of their owner's own, as their files were, by hash: plans name them, this browser keeps each once. */
const files = new Map<string, unknown>()

/** Keeps a library file and gives the hash by which plans name it; in this window alone where nothing can be kept. */
export async function ownLibraryKept(content: unknown): Promise<string> {
  const hash = checksumOf(content)
  files.set(hash, content)
  try {
    await (await ownDatabase())?.put('libraries', hash, content)
  } catch (error) {
    // The plan's own file carries it: nothing is lost that was saved.
    console.warn('the library could not be kept in this browser', error)
  }
  return hash
}

/** Has a library file at hand in this window and stores nothing: plans that are only looked at are made from it. */
export function ownLibraryAtHand(content: unknown): void {
  files.set(checksumOf(content), content)
}

/** Keeps for good the file that this window has at hand, for a plan that is made from it. */
export async function ownLibraryHeld(hash: string | undefined): Promise<void> {
  const content = await ownLibraryFile(hash)
  if (content !== undefined) await ownLibraryKept(content)
}

/** The library file of this hash; undefined where this browser does not have it. */
export async function ownLibraryFile(hash: string | undefined): Promise<unknown> {
  if (hash === undefined) return undefined
  if (files.has(hash)) return files.get(hash)
  try {
    const content = await (await ownDatabase())?.get('libraries', hash)
    if (content !== undefined) files.set(hash, content)
    return content
  } catch (error) {
    console.warn('the library could not be read from this browser', error)
    return undefined
  }
}

/** As after everything was cleared; tests use it too. */
export function ownLibrariesForgotten(): void {
  files.clear()
}
