import { openFile } from './import-plans'
import type { SavedPlan } from '@/core/plan/saved-plan'
import type { OpenedFile } from '@/storage/plan-bundle'
import type { Refusal } from './use-refusal-words'

/** Several times what a browser holds of all plans together: what is beyond is refused without being read. */
const MOST_BYTES = 100_000_000

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
  if (file.size > MOST_BYTES)
    return { kind: 'unreadable', refusal: { reason: 'too-large', mostMb: MOST_BYTES / 1_000_000 } }
  try {
    return await openFile(await file.text())
  } catch (error) {
    console.error(error)
    return { kind: 'unreadable', refusal: { reason: 'unreadable', name: file.name } }
  }
}

/** The browser did not even read it, or was not asked to. */
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
