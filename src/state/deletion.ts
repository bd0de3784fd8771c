import { fileContentsKey } from '@/storage/file-content-store'
import { dropRefusedTexts, windowStorage } from '@/storage/refused-text-store'
import { ownDatabase } from './browser-storage'
import { deleted, deletionUndone } from './plans'

type Entry = readonly [key: string, value: unknown]

/** What lay beside the plan deleted last, for this window alone: deleting has undo. */
let beside: Promise<readonly Entry[]> = Promise.resolve([])

/** Deletes a plan with its earlier states and what its files held: nothing of it is left in this browser. */
export async function deletedWhole(id: string): Promise<void> {
  deleted(id)
  dropRefusedTexts(windowStorage(), id)
  beside = taken(id).catch(quiet)
  await beside
}

export function deletionTakenBack(): void {
  deletionUndone()
  void putBack().catch(quiet)
}

async function taken(id: string): Promise<readonly Entry[]> {
  const database = await ownDatabase()
  if (!database) return []
  return Promise.all(
    [id, fileContentsKey(id)].map(async (key): Promise<Entry> => {
      const value = await database.get('previous', key)
      await database.remove('previous', key)
      return [key, value]
    }),
  )
}

async function putBack(): Promise<void> {
  const [database, entries] = [await ownDatabase(), await beside]
  for (const [key, value] of entries) if (value !== undefined) await database?.put('previous', key, value)
}

function quiet(error: unknown): readonly Entry[] {
  console.warn('the earlier states of a deleted plan could not be taken out or put back', error)
  return []
}
