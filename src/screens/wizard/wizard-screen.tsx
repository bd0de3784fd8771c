import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import { EmptyState } from '@/components/empty-state'
import { LinkButton } from '@/components/link-button'
import { PageHeading } from '@/components/page-heading'
import { PlanLibrary } from '@/state/plan-library'
import { useSavedPlan } from '@/state/plans'
import { questionnaire } from '@/state/questionnaire'
import { REVIEW, shownSteps } from './shown-steps'
import { Wizard } from './wizard'
import styles from './wizard.module.css'

/** `/plans/:id/answers/:step`: the questions of one plan, in any order. */
export function WizardScreen() {
  const { id = '', step = '' } = useParams()
  const saved = useSavedPlan(id)
  const answers = saved?.answers
  const steps = useMemo(() => (answers ? shownSteps(questionnaire, answers) : []), [answers])
  if (!saved) return <NotFound />
  const isThere = step === REVIEW || steps.some((each) => each.id === step)
  if (!isThere) return <Navigate to={`/plans/${id}/answers/${steps[0]?.id ?? REVIEW}`} replace />
  return (
    <PlanLibrary saved={saved}>
      <Wizard key={id} saved={saved} steps={steps} current={step} />
    </PlanLibrary>
  )
}

function NotFound() {
  const { t } = useTranslation()
  return (
    <div className={`wrap ${styles.notFound}`}>
      <PageHeading title={t('wizard.notFound.title')} />
      <EmptyState picture="lost" title={t('wizard.notFound.what')}>
        <LinkButton to="/" kind="main">
          {t('wizard.notFound.home')}
        </LinkButton>
      </EmptyState>
    </div>
  )
}
