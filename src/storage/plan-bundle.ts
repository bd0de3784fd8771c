import type { Questionnaire } from '@/core/questionnaire/questionnaire'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { CURRENT_VERSION } from './migrations'
import { envelopeOf, MAX_FILE_BYTES, type OpenedPlan, readPlanFile } from './read-plan-file'

/** All plans in one file: the envelope of each, as it would lie in a file of its own. */
export const BUNDLE_FORMAT = 'dpi-safeguards-plans'
const MOST_PLANS = 500
/** As long as a file of many plans may be; each plan in it is held to its own limit. */
export const MAX_BUNDLE_BYTES = 10 * MAX_FILE_BYTES

export type OpenedFile =
  | { readonly kind: 'plan'; readonly opened: OpenedPlan }
  | { readonly kind: 'plans'; readonly opened: readonly OpenedPlan[] }

export function writeBundle(plans: readonly SavedPlan[]): string {
  const content = { format: BUNDLE_FORMAT, version: CURRENT_VERSION, plans: plans.map(envelopeOf) }
  return `${JSON.stringify(content, null, 1)}\n`
}

/** A file with one plan or with many: each of many is read by itself, so that one bad plan costs no other. */
export function readFile(questionnaire: Questionnaire, content: string): OpenedFile {
  const plans = content.length <= MAX_BUNDLE_BYTES ? plansIn(content) : null
  if (!plans) return { kind: 'plan', opened: readPlanFile(questionnaire, content) }
  const opened = plans
    .slice(0, MOST_PLANS)
    .map((plan) => readPlanFile(questionnaire, JSON.stringify(plan) ?? ''))
  return { kind: 'plans', opened }
}

function plansIn(content: string): readonly unknown[] | null {
  // Parsing is spared where the mark is not there, as in every file with one plan.
  if (!content.slice(0, 200).includes(BUNDLE_FORMAT)) return null
  try {
    const raw: unknown = JSON.parse(content)
    if (typeof raw !== 'object' || raw === null || !('format' in raw) || !('plans' in raw)) return null
    return raw.format === BUNDLE_FORMAT && Array.isArray(raw.plans) ? raw.plans : null
  } catch {
    return null
  }
}
