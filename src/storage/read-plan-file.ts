import { hostileShape } from '@/core/library/hostile-shape'
import type { OwnLibraryName } from '@/core/library/own-library-name'
import type { AnswerFault, Answers } from '@/core/questionnaire/answers'
import type { Questionnaire } from '@/core/questionnaire/questionnaire'
import { readAnswers } from '@/core/questionnaire/read-answers'
import { CURRENT_VERSION, migrate } from './migrations'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { fingerprint } from '@/core/plan/fingerprint'
import { checksumOf, type Envelope, FORMAT } from './envelope'
import type { envelopeSchema, planSchema, ReadPlan } from './plan-schema'

/** Larger than any real plan by far; a file beyond it is not read at all. */
export const MAX_FILE_BYTES = 5_000_000
const MAX_DEPTH = 12
const MOST_LIBRARY_LEVELS = 40

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
      readonly reason: 'too-large' | 'not-json' | 'not-a-plan' | 'newer-than-app'
      readonly detail: string
    }
  | { readonly ok: false; readonly reason: 'answers'; readonly fault: AnswerFault }

/** The schemas and zod with them, 17 KB: a newcomer starts before they come, whoever has plans waits for them. */
let schemas: {
  readonly envelopeSchema: typeof envelopeSchema
  readonly planSchema: typeof planSchema
} | null = null

export const isPlanReaderThere = (): boolean => schemas !== null

/** Comes before the first `readPlanFile`. */
export async function loadPlanReader(): Promise<void> {
  schemas ??= await import('./plan-schema')
}

/** Opens a plan from a file or from the browser: parse, check the envelope, migrate, validate. Nothing half-read. */
export function readPlanFile(questionnaire: Questionnaire, content: string): OpenedPlan {
  if (!schemas) throw new Error('a plan is read before its schema has come')
  if (content.length > MAX_FILE_BYTES)
    return { ok: false, reason: 'too-large', detail: String(content.length) }
  let raw: unknown
  try {
    raw = JSON.parse(content)
  } catch (error) {
    return { ok: false, reason: 'not-json', detail: error instanceof Error ? error.message : '' }
  }
  const envelope = schemas.envelopeSchema.safeParse(raw)
  if (!envelope.success) return { ok: false, reason: 'not-a-plan', detail: '' }
  // As it stands in the file: the schema drops names that could harm, and says nothing.
  const hostile = hostileShape((raw as { readonly plan: unknown }).plan, MAX_DEPTH)
  if (hostile) return { ok: false, reason: 'not-a-plan', detail: hostile.path }
  const { version, checksum, library } = envelope.data
  if (version > CURRENT_VERSION) return { ok: false, reason: 'newer-than-app', detail: String(version) }
  const plan = schemas.planSchema.safeParse(migrate(envelope.data.plan, version))
  if (!plan.success) return { ok: false, reason: 'not-a-plan', detail: firstPath(plan.error) }
  const answers = readAnswers(questionnaire, plan.data.answers)
  if (!answers.ok) return { ok: false, reason: 'answers', fault: answers.fault }
  const opened = {
    ok: true,
    plan: withAnswers(plan.data, answers.answers),
    isAltered: checksum !== undefined && checksum !== checksumOf(envelope.data.plan),
  } as const
  if (library === undefined || opened.plan.ownLibrary === undefined) return opened
  if (hostileShape(library, MOST_LIBRARY_LEVELS) !== null)
    return { ok: false, reason: 'not-a-plan', detail: 'library' }
  return withLibrary(opened, opened.plan.ownLibrary, library)
}

/** A library that is not the one the plan was made from still opens with it, but the user is told. */
function withLibrary(
  opened: Extract<OpenedPlan, { ok: true }>,
  named: OwnLibraryName,
  library: unknown,
): OpenedPlan {
  const hash = checksumOf(library)
  if (hash === named.hash) return { ...opened, library }
  return { ...opened, plan: { ...opened.plan, ownLibrary: { ...named, hash } }, isAltered: true, library }
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

/** zod writes an absent option as `undefined`; the plan leaves it out. The JSON round trip drops those keys. */
function withAnswers(plan: ReadPlan, answers: Answers): SavedPlan {
  return { ...(JSON.parse(JSON.stringify(plan)) as Omit<SavedPlan, 'answers'>), answers }
}

function firstPath(error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] }): string {
  return error.issues[0]?.path.join('.') ?? ''
}
