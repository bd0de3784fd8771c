import { openFile } from './import-plans'
import type { SavedPlan } from '@/core/plan/saved-plan'
import type { OpenedFile } from '@/storage/plan-bundle'
import type { Refusal } from './use-refusal-words'

/** Several times what a browser holds of all plans together: what is beyond is refused without being read. */
const MOST_BYTES = 100_000_000

/** What is larger and no file of all plans is opened only where it is whole as this tool wrote it, so that nobody loses what grew. */
const MOST_BYTES_OF_OTHERS = 5_000_000

export type ChosenFile =
  | {
      readonly ok: true
      readonly plans: readonly SavedPlan[]
      /** Those of their owners' own that came along. */
      readonly libraries: readonly unknown[]
    }
  | { readonly ok: false; readonly refusal: Refusal }

/** What a file that the user chose holds; nothing is stored. */
export async function openChosenFile(file: File): Promise<OpenedFile | UnreadableFile> {
  if (file.size > MOST_BYTES) return tooLarge(MOST_BYTES)
  try {
    const chosen = await openFile(await file.text())
    return file.size <= MOST_BYTES_OF_OTHERS || isOurs(chosen) ? chosen : tooLarge(MOST_BYTES_OF_OTHERS)
  } catch (error) {
    console.error(error)
    return { kind: 'unreadable', refusal: { reason: 'unreadable', name: file.name } }
  }
}

function isOurs(chosen: OpenedFile): boolean {
  if (chosen.kind === 'plans') return true
  const { opened } = chosen
  return opened.ok ? !opened.isAltered : opened.reason === 'newer-than-app' || opened.reason === 'a-library'
}

function tooLarge(most: number): UnreadableFile {
  return { kind: 'unreadable', refusal: { reason: 'too-large', mostMb: most / 1_000_000 } }
}

/** The browser did not even read it, or need not have. */
interface UnreadableFile {
  readonly kind: 'unreadable'
  readonly refusal: Refusal
}

/** The plans in a file that the user chose, for looking at. One bad plan of many costs no other. */
export async function readChosenFile(file: File): Promise<ChosenFile> {
  const chosen = await openChosenFile(file)
  if (chosen.kind === 'unreadable') return { ok: false, refusal: chosen.refusal }
  const { kind, opened } = chosen
  const all = kind === 'plan' ? [opened] : opened
  const plans = all.flatMap((each) => (each.ok ? [each.plan] : []))
  const bad = all.find((each) => !each.ok)
  const libraries = all.flatMap((each) => (each.ok && each.library !== undefined ? [each.library] : []))
  if (plans.length > 0) return { ok: true, plans, libraries }
  return { ok: false, refusal: bad && !bad.ok ? bad : { ok: false, reason: 'not-a-plan', detail: '' } }
}
