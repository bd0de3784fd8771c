import type { Database } from './database'

/** A file on the user's disk that the browser lets us write again, where it can (File System Access). */
export interface FileHandle {
  readonly name: string
  readonly createWritable: () => Promise<{
    readonly write: (content: string) => Promise<void>
    readonly close: () => Promise<void>
  }>
  readonly requestPermission?: (wish: { readonly mode: 'readwrite' }) => Promise<string>
}

interface Picker {
  readonly showSaveFilePicker?: (wish: {
    readonly suggestedName: string
    readonly types: readonly {
      readonly description: string
      readonly accept: Readonly<Record<string, readonly string[]>>
    }[]
  }) => Promise<FileHandle>
}

export type FileSaved = 'saved' | 'cancelled' | 'not-supported'

/** Writes to the file that the plan was saved to last; asks where, the first time and when that file cannot be had. */
export async function saveThroughHandle(
  database: Database | null,
  id: string,
  file: { readonly name: string; readonly content: string; readonly description: string },
  picker: Picker = globalThis as Picker,
): Promise<FileSaved> {
  if (!picker.showSaveFilePicker) return 'not-supported'
  const known = asHandle(await database?.get('fileHandles', id).catch(() => null))
  if (known && (await writeKnown(known, file.content))) return 'saved'
  try {
    const chosen = await picker.showSaveFilePicker({
      suggestedName: file.name,
      types: [{ description: file.description, accept: { 'application/json': ['.json'] } }],
    })
    await write(chosen, file.content)
    // Not being able to remember the file costs the user one more question, no more.
    await database?.put('fileHandles', id, chosen).catch(() => null)
    return 'saved'
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled'
    return 'not-supported'
  }
}

async function writeKnown(handle: FileHandle, content: string): Promise<boolean> {
  try {
    const answer = (await handle.requestPermission?.({ mode: 'readwrite' })) ?? 'granted'
    if (answer !== 'granted') return false
    await write(handle, content)
    return true
  } catch {
    return false
  }
}

async function write(handle: FileHandle, content: string): Promise<void> {
  const stream = await handle.createWritable()
  await stream.write(content)
  await stream.close()
}

function asHandle(value: unknown): FileHandle | null {
  const isHandle = typeof value === 'object' && value !== null && 'createWritable' in value
  return isHandle ? (value as FileHandle) : null
}
