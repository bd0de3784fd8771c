import type { SavedPlan } from '@/core/plan/saved-plan'
import type { Questionnaire } from '@/core/questionnaire/questionnaire'
import type { JournalEntry } from './journal'
import type { StoredPlan } from './plan-store'
import { readPlanFile } from './read-plan-file'

/** A plan as a fresh start finds it, with what the journal has of it. */
export interface FoundPlan {
  readonly plan: SavedPlan
  /** The journal's own plan and text, from which this window goes on; null where the journal has none. */
  readonly journal: { readonly plan: SavedPlan; readonly content: string } | null
}

export interface FoundPlans {
  readonly plans: readonly FoundPlan[]
  /** Kept as they are and offered as a download. */
  readonly unreadable: readonly StoredPlan[]
  /** Deleted, though `localStorage` had not yet heard of it when the browser ended. */
  readonly gone: readonly string[]
}

/** Of the two places the higher revision wins; what cannot be read is shown and never written over. */
export function newestPlans(
  questionnaire: Questionnaire,
  stored: readonly StoredPlan[],
  journal: ReadonlyMap<string, JournalEntry>,
): FoundPlans {
  const plans: FoundPlan[] = []
  const unreadable: StoredPlan[] = []
  const gone: string[] = []
  const copies = new Map(stored.map((entry) => [entry.id, entry]))
  for (const id of new Set([...copies.keys(), ...journal.keys()])) {
    const copy = copies.get(id)
    const entry = journal.get(id)
    const copied = copy?.opened.ok ? copy.opened.plan : null
    if (copy && !copied) unreadable.push(copy)
    if (!entry) {
      if (copied) plans.push({ plan: copied, journal: null })
      continue
    }
    if (entry.content === null) {
      if (copied && copied.revision > entry.revision) plans.push({ plan: copied, journal: null })
      else if (copied) gone.push(id)
      continue
    }
    const opened = readPlanFile(questionnaire, entry.content)
    if (opened.ok) {
      const own = { plan: opened.plan, content: entry.content }
      const isCopyNewer = copied !== null && copied.revision > opened.plan.revision
      plans.push({ plan: isCopyNewer ? copied : opened.plan, journal: own })
    } else if (copy?.content !== entry.content) {
      unreadable.push({ id, content: entry.content, opened })
    }
  }
  return { plans, unreadable, gone }
}
