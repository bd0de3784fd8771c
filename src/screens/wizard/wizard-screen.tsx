import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import { NotFound } from '@/components/not-found'
import { PlanLibrary } from '@/state/plan-library'
import { useSavedPlan } from '@/state/plans'
import { questionnaire } from '@/state/questionnaire'
import { REVIEW, shownSteps } from './shown-steps'
import { Wizard } from './wizard'

/** `/plans/:id/answers/:step`: the questions of one plan, in any order. */
export function WizardScreen() {
  const { id = '', step = '' } = useParams()
  const { t } = useTranslation()
  const saved = useSavedPlan(id)
  const answers = saved?.answers
  const steps = useMemo(() => (answers ? shownSteps(questionnaire, answers) : []), [answers])
  if (!saved) {
    return (
      <NotFound
        title={t('wizard.notFound.title')}
        text={t('wizard.notFound.what')}
        to="/"
        wayOn={t('wizard.notFound.home')}
      />
    )
  }
  const isThere = step === REVIEW || steps.some((each) => each.id === step)
  if (!isThere) return <Navigate to={`/plans/${id}/answers/${steps[0]?.id ?? REVIEW}`} replace />
  return (
    <PlanLibrary saved={saved}>
      <Wizard key={id} saved={saved} steps={steps} current={step} />
    </PlanLibrary>
  )
}
