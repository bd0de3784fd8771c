import { MOST_OWN_LIBRARY, OWN_LIBRARY_FORMAT } from '@/core/library/own-library-name'
import type { Fault } from '@/core/library/read-library'
import type { JoinedLibrary } from '@/core/library/read-own-library'
import { FORMAT } from '@/storage/envelope'
import { BUNDLE_FORMAT } from '@/storage/plan-bundle'
import type { DataSource } from './data-source-context'
import { readLibraryFile } from './own-library'

/** A library file as the screen shows it before anything is stored. */
export type LookedAt =
  | {
      readonly ok: true
      readonly content: unknown
      readonly own: JoinedLibrary
    }
  | { readonly ok: false; readonly reason: 'too-large' | 'not-json' | 'a-plan' | 'newer-than-app' }
  | {
      readonly ok: false
      readonly reason: 'faults'
      readonly faults: readonly PlacedFault[]
    }

/** Reads the text of a library file and stores nothing. */
export async function lookedAt(source: DataSource, text: string): Promise<LookedAt> {
  if (text.length > MOST_OWN_LIBRARY) return { ok: false, reason: 'too-large' }
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return { ok: false, reason: 'not-json' }
  }
  const other = otherFile(content)
  if (other !== null) return { ok: false, reason: other }
  const read = await readLibraryFile(source, content)
  if (!read.ok) return { ok: false, reason: 'faults', faults: read.faults.map(placed) }
  return { ok: true, content, own: read.own }
}

/** A file that is sound, and no library of this version: a list of its faults would say everything but that. */
function otherFile(content: unknown): 'a-plan' | 'newer-than-app' | null {
  if (typeof content !== 'object' || content === null || !('format' in content)) return null
  if (content.format === FORMAT || content.format === BUNDLE_FORMAT) return 'a-plan'
  const isNewer = 'formatVersion' in content && Number(content.formatVersion) > 1
  return isNewer ? 'newer-than-app' : null
}

/** A fault by its path in the library file. */
export interface PlacedFault extends Pick<Fault, 'fault' | 'words'> {
  readonly path: string
}

export function placed({ file, field, fault, words }: Fault): PlacedFault {
  return { path: [file, field].filter(Boolean).join('.'), fault, words }
}

/** The bundled library as a library file with its English words: something to start one's own from. */
export async function bundledAsFile(source: DataSource): Promise<string> {
  const [library, english] = await Promise.all([source.loadLibrary(), source.loadSafeguardTexts('en')])
  const safeguards = library.safeguards.map((logic) => ({ logic, words: { en: english[logic.id] } }))
  const file = {
    format: OWN_LIBRARY_FORMAT,
    formatVersion: 1,
    name: 'DPI Safeguards Planner',
    version: library.version,
    mode: 'replaces',
    safeguards,
  }
  return `${JSON.stringify(file, null, 1)}\n`
}
