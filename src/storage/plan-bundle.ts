import { hostileShape } from '@/core/library/hostile-shape'
import { descentOf } from '@/core/plan/descent'
import { isFields } from '@/core/questionnaire/fields'
import type { Questionnaire } from '@/core/questionnaire/questionnaire'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { CURRENT_VERSION } from './migrations'
import { envelopeOf, type OpenedPlan, readPlanFile } from './read-plan-file'

/** All plans in one file: the envelope of each, as it would lie in a file of its own. */
export const BUNDLE_FORMAT = 'dpi-safeguards-plans'
const MOST_LEVELS = 50

export type OpenedFile =
  | { readonly kind: 'plan'; readonly opened: OpenedPlan }
  | { readonly kind: 'plans'; readonly opened: readonly BundledPlan[] }

export type BundledPlan = Extract<OpenedPlan, { readonly ok: true }> | RefusedInBundle

/** A plan of many that cannot be opened, with its title as far as that can be read. */
export type RefusedInBundle = Extract<OpenedPlan, { readonly ok: false }> & { readonly title: string }

/** @param libraries of their owner's own, by the hash under which the plans name them. */
export function writeBundle(plans: readonly SavedPlan[], libraries: ReadonlyMap<string, unknown>): string {
  const envelopes = plans.map((plan) =>
    envelopeOf({ ...plan, files: descentOf(plan) }, libraries.get(plan.ownLibrary?.hash ?? '')),
  )
  const content = { format: BUNDLE_FORMAT, version: CURRENT_VERSION, plans: envelopes }
  return `${JSON.stringify(content, null, 1)}\n`
}

/** A file with one plan or with many: each of many is read by itself, so that one bad plan costs no other. */
export function readFile(questionnaire: Questionnaire, content: string): OpenedFile {
  const plans = plansIn(content)
  if (!plans) return { kind: 'plan', opened: readPlanFile(questionnaire, content) }
  return { kind: 'plans', opened: plans.map(open) }

  function open(envelope: unknown): BundledPlan {
    // Writing it out again would walk it by recursion.
    const opened: OpenedPlan =
      hostileShape(envelope, MOST_LEVELS) === null
        ? readPlanFile(questionnaire, JSON.stringify(envelope) ?? '')
        : { ok: false, reason: 'not-a-plan', detail: '' }
    return opened.ok ? opened : { ...opened, title: titleIn(envelope) }
  }
}

/** Beyond it a title says no more of which plan is meant. */
const LONGEST_TITLE = 120

function titleIn(envelope: unknown): string {
  const title = fieldOf(fieldOf(envelope, 'plan'), 'title')
  if (typeof title !== 'string') return ''
  const letters = Array.from(title.trim())
  return letters.length > LONGEST_TITLE ? `${letters.slice(0, LONGEST_TITLE).join('')}…` : letters.join('')
}

function fieldOf(value: unknown, name: string): unknown {
  return isFields(value) && Object.hasOwn(value, name) ? value[name] : undefined
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
