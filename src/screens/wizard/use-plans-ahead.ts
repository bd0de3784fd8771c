import { useEffect } from 'react'
import type { PlanEdits } from '@/core/plan/plan-edits'
import type { Answers } from '@/core/questionnaire/answers'
import { useLibrary } from '@/state/data-source'
import { editedPlan } from '@/state/edited-plan'
import { NO_BASIS } from '@/state/use-plan'
import { whenIdle } from '@/state/when-idle'
import { workAhead } from '@/state/worked-plan'
import { nextAnswers } from './next-answers'
import type { Page } from './shown-steps'

/**
 * While a question is read, works out the plan that each of its answers would give: an old laptop then shows it with the
 * answer and not after it.
 */
export function usePlansAhead(answers: Answers, edits: PlanEdits, page: Page): void {
  const library = useLibrary()
  useEffect(
    () =>
      whenIdle(() =>
        nextAnswers(library.questionnaire, answers, page).map((each) => () => {
          const plan = workAhead(library, each)
          if (typeof plan !== 'string') editedPlan(plan, edits, library, NO_BASIS)
        }),
      ),
    [library, answers, edits, page],
  )
}
