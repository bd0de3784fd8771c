import type { Database } from './database'

/** What one file of a plan held, as text, by the fingerprint under which plans name it. */
export interface FileContent {
  readonly file: string
  readonly content: string
}

const MOST = 20

/**
 * Beside the earlier states, under a name that no plan has. A store of its own would raise the number of the database,
 * and an older release, such as the one file beside a newer one, could then open it no more.
 */
export const fileContentsKey = (id: string): string => `files:${id}`

/** The newest first; the oldest beyond twenty go. */
export async function keepFileContent(database: Database, id: string, kept: FileContent): Promise<void> {
  await database.update('previous', fileContentsKey(id), (there) => {
    const others = asContents(there).filter(({ file }) => file !== kept.file)
    return [kept, ...others].slice(0, MOST)
  })
}

export async function fileContentsIn(database: Database, id: string): Promise<readonly FileContent[]> {
  return asContents(await database.get('previous', fileContentsKey(id)))
}

function asContents(value: unknown): readonly FileContent[] {
  if (!Array.isArray(value)) return []
  return value.filter(
    (each: Partial<FileContent> | null): each is FileContent =>
      typeof each?.file === 'string' && typeof each.content === 'string',
  )
}
