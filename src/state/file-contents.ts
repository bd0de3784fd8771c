import { commonStart } from '@/core/plan/common-start'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { fileContentsIn, type FileContent, keepFileContent } from '@/storage/file-content-store'
import { loadPlanReader, writeStoredPlan } from '@/storage/read-plan-file'
import { ownDatabase } from './browser-storage'
import { openPlanFile } from './plan-file'
import { savedPlan } from './open-plans'

/** Keeps what a file held, under the last of its plan's files. Nothing depends on it but how much a merge has to ask. */
export async function fileKept(plan: SavedPlan): Promise<void> {
  const file = plan.files?.at(-1)
  if (file === undefined) return
  try {
    const database = await ownDatabase()
    if (database) await keepFileContent(database, plan.id, { file, content: writeStoredPlan(plan) })
  } catch (error) {
    quiet(error)
  }
}

/** What the plan here and a file of it both started from; null where this browser does not have it. */
export async function startWith(theirs: SavedPlan): Promise<SavedPlan | null> {
  const kept = await contentsOf(theirs.id)
  const mine = savedPlan(theirs.id)
  if (!mine) return null
  const read = new Map<string, SavedPlan | null>([[theirs.files?.at(-1) ?? '', theirs]])
  return commonStart(mine.files ?? [], theirs.files ?? [], (file) => {
    if (!read.has(file)) read.set(file, opened(kept.find((each) => each.file === file)))
    return read.get(file) ?? null
  })
}

async function contentsOf(id: string): Promise<readonly FileContent[]> {
  try {
    await loadPlanReader()
    const database = await ownDatabase()
    return database ? await fileContentsIn(database, id) : []
  } catch (error) {
    quiet(error)
    return []
  }
}

function opened(kept: FileContent | undefined): SavedPlan | null {
  const read = kept && openPlanFile(kept.content)
  return read?.ok ? read.plan : null
}

function quiet(error: unknown): void {
  console.warn('what the files of a plan held could not be kept or read', error)
}
