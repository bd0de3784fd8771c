import type { AnswerFault } from '@/core/questionnaire/answers'
import type { Questionnaire } from '@/core/questionnaire/questionnaire'
import { CURRENT_VERSION } from './migrations'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { fingerprint } from '@/core/plan/fingerprint'
import { checksumOf, type Envelope, FORMAT } from './envelope'
import type { openPlan } from './open-plan'

export type OpenedPlan =
  | {
      readonly ok: true
      readonly plan: SavedPlan
      /** Its content is not what was written: damaged on its way, or changed by hand. */
      readonly isAltered: boolean
      /** A library of somebody's own that came along; read no further than its shape. */
      readonly library?: unknown
    }
  | {
      readonly ok: false
      readonly reason: 'not-json' | 'not-a-plan' | 'a-library' | 'newer-than-app'
      readonly detail: string
    }
  | { readonly ok: false; readonly reason: 'answers'; readonly fault: AnswerFault }

/** What reads plans, zod with it, 18 KB: a newcomer starts before it comes, whoever has plans waits for it. */
let reader: { readonly openPlan: typeof openPlan } | null = null

export const isPlanReaderThere = (): boolean => reader !== null

/** Comes before the first `readPlanFile`. */
export async function loadPlanReader(): Promise<void> {
  reader ??= await import('./open-plan')
}

export function readPlanFile(questionnaire: Questionnaire, content: string): OpenedPlan {
  if (!reader) throw new Error('a plan is read before what reads it has come')
  return reader.openPlan(questionnaire, content)
}

/** The envelope of a plan as this version writes it. */
export function envelopeOf(plan: SavedPlan, library?: unknown): Envelope {
  return {
    ...coverOf(plan, checksumOf(plan)),
    plan,
    ...(library === undefined ? {} : { library }),
  }
}

function coverOf({ libraryVersion }: SavedPlan, checksum: string): Omit<Envelope, 'plan'> {
  return { format: FORMAT, version: CURRENT_VERSION, checksum, libraryVersion }
}

/** The text of a plan file with the library of its owner's own, one line a value so that people can look into it. */
export function writePlanFile(plan: SavedPlan, library?: unknown): string {
  return `${JSON.stringify(envelopeOf(plan, library), null, 1)}\n`
}

/** The same without blanks, for the browser's own storage, which is small. Made with every edit: the plan once only. */
export function writeStoredPlan(plan: SavedPlan): string {
  const written = JSON.stringify(plan)
  const cover = JSON.stringify(coverOf(plan, fingerprint(written)))
  return `${cover.slice(0, -1)},"plan":${written}}`
}
