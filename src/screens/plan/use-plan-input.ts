import { useMemo } from 'react'
import { withOwnItems } from '@/core/document/own-items'
import type { SectionInput } from '@/core/document/section'
import { defaultTitle } from '@/core/document/write-document'
import { useFramework } from '@/state/data-source'
import { useLanguage } from '@/state/preferences'
import { usePlan } from '@/state/use-plan'
import { useWords } from '@/state/use-words'
import type { MissingFact } from '@/state/plans-ahead'
import type { Plan } from '@/core/plan/plan'
import type { SavedPlan } from '@/core/plan/saved-plan'

export type PlanInput =
  | {
      readonly state: 'ready'
      readonly input: SectionInput
      /** The plan without the user's edits. */
      readonly worked: Plan
    }
  | { readonly state: 'missing'; readonly missing: MissingFact }

/**
 * The plan as the sections of a document see it, so that screen and document say the same words. On screen the user
 * sees their own answers, sensitive ones included.
 */
export function usePlanInput(saved: SavedPlan): PlanInput {
  const worked = usePlan(saved.answers, saved.edits, saved.basis)
  const { version: frameworkVersion } = useFramework()
  const words = useWords(useLanguage())
  const library = worked.state === 'ready' ? worked.library : null
  const safeguards = useMemo(
    () => new Map(library?.safeguards.map((safeguard) => [safeguard.id, safeguard])),
    [library],
  )
  const { answers, title, id, edits, snapshots, nextReview } = saved
  return useMemo(() => {
    if (worked.state === 'missing') return worked
    const { plan } = worked
    const input = withOwnItems({
      title: title.trim() || defaultTitle(answers, words),
      plan,
      record: { id, edits, snapshots, nextReview },
      answers,
      library: worked.library,
      safeguards,
      words,
      options: { date: '', status: 'draft', author: '', includesSensitive: true },
      frameworkVersion,
      priority: plan.items.filter((item) => item.tier === 'priority'),
    })
    return { state: 'ready', input, worked: worked.worked }
  }, [worked, safeguards, words, frameworkVersion, answers, title, id, edits, snapshots, nextReview])
}
