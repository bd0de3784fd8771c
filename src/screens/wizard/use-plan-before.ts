import { useState } from 'react'
import type { Plan } from '@/core/plan/plan'
import type { LastAnswer } from './use-answering'

/**
 * The plan as it stood before the last answer; null before the first. The answer shows at once and the new plan when
 * there is time, so the plan that was shown till then is kept. An answer that moves no risk counts when it changes how
 * many actions apply.
 */
export function usePlanBefore(plan: Plan, last: LastAnswer | null): Plan | null {
  const [kept, setKept] = useState<Kept>({ plan, last, before: null })
  if (kept.plan !== plan || kept.last !== last) {
    const isMoved = kept.last !== last || kept.plan.items.length !== plan.items.length
    setKept({ plan, last, before: isMoved ? kept.plan : kept.before })
  }
  return kept.before
}

interface Kept {
  readonly plan: Plan
  readonly last: LastAnswer | null
  readonly before: Plan | null
}
