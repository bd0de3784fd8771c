import { hostileShape } from '@/core/library/hostile-shape'
import { OWN_LIBRARY_FORMAT, type OwnLibraryName } from '@/core/library/own-library-name'
import type { SavedPlan } from '@/core/plan/saved-plan'
import type { Answers } from '@/core/questionnaire/answers'
import { isFields } from '@/core/questionnaire/fields'
import type { Questionnaire } from '@/core/questionnaire/questionnaire'
import { readAnswers } from '@/core/questionnaire/read-answers'
import { checksumOf } from './envelope'
import { CURRENT_VERSION, migrate } from './migrations'
import { envelopeSchema, planSchema, type ReadPlan } from './plan-schema'
import type { OpenedPlan } from './read-plan-file'

const MAX_DEPTH = 12
const MOST_LIBRARY_LEVELS = 40

/**
 * Opens a plan from a file or from the browser: parse, check the envelope, migrate, validate. Nothing half-read. Of any
 * length, since what grew here must open again; how large a file may be is decided where it is chosen.
 */
export function openPlan(questionnaire: Questionnaire, content: string): OpenedPlan {
  let raw: unknown
  try {
    raw = JSON.parse(content)
  } catch (error) {
    return { ok: false, reason: 'not-json', detail: error instanceof Error ? error.message : '' }
  }
  const envelope = envelopeSchema.safeParse(raw)
  if (!envelope.success) {
    const isLibrary = isFields(raw) && raw['format'] === OWN_LIBRARY_FORMAT
    return { ok: false, reason: isLibrary ? 'a-library' : 'not-a-plan', detail: '' }
  }
  // As it stands in the file: the schema drops names that could harm, and says nothing.
  const hostile = hostileShape((raw as { readonly plan: unknown }).plan, MAX_DEPTH)
  if (hostile) return { ok: false, reason: 'not-a-plan', detail: hostile.path }
  const { version, checksum, library } = envelope.data
  if (version > CURRENT_VERSION) return { ok: false, reason: 'newer-than-app', detail: String(version) }
  const plan = planSchema.safeParse(migrate(envelope.data.plan, version))
  if (!plan.success) return { ok: false, reason: 'not-a-plan', detail: firstPath(plan.error) }
  const answers = readAnswers(questionnaire, plan.data.answers)
  if (!answers.ok) return { ok: false, reason: 'answers', fault: answers.fault }
  const opened = {
    ok: true,
    plan: withAnswers(plan.data, answers.answers),
    isAltered: isAltered(envelope.data.plan, checksum),
  } as const
  if (library === undefined || opened.plan.ownLibrary === undefined) return opened
  if (hostileShape(library, MOST_LIBRARY_LEVELS) !== null)
    return { ok: false, reason: 'not-a-plan', detail: 'library' }
  return withLibrary(opened, opened.plan.ownLibrary, library)
}

/**
 * Not as it was written. A plan that names the files it has been never lies without a checksum: somebody took it out, and
 * its list would pass what was changed for what that file held, so that a merge would bring nothing of it.
 */
function isAltered(plan: Readonly<Record<string, unknown>>, checksum: string | undefined): boolean {
  return checksum === undefined ? plan['files'] !== undefined : checksum !== checksumOf(plan)
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

/** zod writes an absent option as `undefined`; the plan leaves it out. The JSON round trip drops those keys. */
function withAnswers(plan: ReadPlan, answers: Answers): SavedPlan {
  return { ...(JSON.parse(JSON.stringify(plan)) as Omit<SavedPlan, 'answers'>), answers }
}

function firstPath(error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] }): string {
  return error.issues[0]?.path.join('.') ?? ''
}
