import { NO_EDITS, type PlanEdits } from '@/core/plan/plan-edits'
import { readAnswers } from '@/core/questionnaire/read-answers'
import type { Sample } from './data-source-context'
import { newPlan } from './new-plan'
import { planStarted } from './plans'
import { useSavedPlans } from './open-plans'
import { useLanguage } from './preferences'
import { questionnaire } from './questionnaire'

/** Opens a worked example as a plan of the user's own and gives its id; one that is untouched is opened again. */
export function useOpenSample(): (sample: Sample) => string {
  const language = useLanguage()
  const plans = useSavedPlans()
  return (sample) => {
    const read = readAnswers(questionnaire, sample.answers)
    if (!read.ok) throw new Error(`the sample "${sample.id}" has answers that do not fit: ${read.fault.key}`)
    const answers = { ...read.answers, language: sample.language }
    const plan = { ...newPlan(language, answers, sample.title), edits: editsOf(sample) }
    const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
    const untouched = plans.find(
      (saved) => saved.title === plan.title && same(saved.answers, answers) && same(saved.edits, plan.edits),
    )
    return untouched?.id ?? planStarted(plan)
  }
}

/** Bundled and checked by the build; what a sample leaves out is as nobody edited it. */
function editsOf({ edits }: Sample): PlanEdits {
  return { ...NO_EDITS, ...(edits as Partial<PlanEdits> | null) }
}
