import { lazy, useMemo } from 'react'
import { Navigate, useParams } from 'react-router'
import { PlanLibrary } from '@/state/plan-library'
import { useSavedPlan } from '@/state/open-plans'
import { questionnaire } from '@/state/questionnaire'
import { REVIEW, shownSteps } from './shown-steps'
import { Wizard } from './wizard'

// Few addresses lead to no plan: what says so comes when it is needed.
const NoPlan = lazy(async () => ({ default: (await import('./no-plan')).NoPlan }))

/** `/plans/:id/answers/:step`: the questions of one plan, in any order. */
export function WizardScreen() {
  const { id = '', step = '' } = useParams()
  const saved = useSavedPlan(id)
  const answers = saved?.answers
  const steps = useMemo(() => (answers ? shownSteps(questionnaire, answers) : []), [answers])
  if (!saved) return <NoPlan />
  const isThere = step === REVIEW || steps.some((each) => each.id === step)
  if (!isThere) return <Navigate to={`/plans/${id}/answers/${steps[0]?.id ?? REVIEW}`} replace />
  return (
    <PlanLibrary saved={saved}>
      <Wizard key={id} saved={saved} steps={steps} current={step} />
    </PlanLibrary>
  )
}
