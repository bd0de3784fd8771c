import { Suspense } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { useLocation, useParams } from 'react-router'
import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { Icon } from '@/components/icon'
import { LinkButton } from '@/components/link-button'
import { PageHeading } from '@/components/page-heading'
import { PlanNotFound } from '@/components/plan-not-found'
import { Skeleton } from '@/components/skeleton'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { planTitle } from '@/state/plan-name'
import { PlanLibrary } from '@/state/plan-library'
import { documentChosen } from '@/state/plans'
import { useSavedPlan } from '@/state/open-plans'
import { usePlan } from '@/state/use-plan'
import { Agenda } from './agenda-table'
import { Invitations } from './invitation-table'
import styles from './kit.module.css'

/** `/plans/:id/convening`: what a meeting on a plan needs, to be printed. */
export function KitScreen() {
  const { id = '' } = useParams()
  const { t } = useTranslation(['help', 'plan'])
  const back = useWayBack(id)
  const saved = useSavedPlan(id)
  if (!saved) return <PlanNotFound />
  return (
    <div className={`wrap ${styles.kit}`}>
      <p className={styles.screenOnly}>
        <Link to={back}>{t('kit.back')}</Link>
      </p>
      <Heading saved={saved} />
      <div className={`${styles.tools} ${styles.screenOnly}`}>
        <Button kind="main" onClick={() => window.print()}>
          <Icon name="print" />
          {t('kit.print')}
        </Button>
        <LinkButton
          to={`/plans/${id}/export?show=document`}
          onClick={() => documentChosen(id, { ...saved.document, preset: 'workshop', sections: undefined })}
        >
          {t('kit.sheets')}
        </LinkButton>
      </div>
      <Suspense fallback={<Skeleton label={t('plan:loading')} />}>
        <PlanLibrary saved={saved}>
          <Kit saved={saved} />
        </PlanLibrary>
      </Suspense>
    </div>
  )
}

/** The part of the plan that one came from; the address alone leads back to its overview. */
function useWayBack(id: string): string {
  const state: unknown = useLocation().state
  const isFromPeople =
    typeof state === 'object' && state !== null && 'part' in state && state.part === 'people'
  return isFromPeople ? `/plans/${id}/people` : `/plans/${id}`
}

function Heading({ saved }: { readonly saved: SavedPlan }) {
  const { t } = useTranslation(['help', 'document'])
  const title = planTitle(saved, t)
  return (
    <>
      <PageHeading title={t('kit.title')} lead={<bdi>{title}</bdi>} />
      <p className={styles.screenOnly}>{t('kit.lead')}</p>
      <dl className={styles.blanks}>
        {(['date', 'place', 'chair'] as const).map((blank) => (
          <div key={blank}>
            <dt>{t(`kit.${blank}`)}</dt>
            <dd />
          </div>
        ))}
      </dl>
    </>
  )
}

function Kit({ saved }: { readonly saved: SavedPlan }) {
  const { t } = useTranslation(['interface', 'help'])
  const worked = usePlan(saved.answers, saved.edits, saved.basis)
  if (worked.state === 'missing') {
    return (
      <EmptyState picture="plans" title={t('home.plans.draft')}>
        <LinkButton to={`/plans/${saved.id}/answers/system`}>{t('help:kit.back')}</LinkButton>
      </EmptyState>
    )
  }
  return (
    <>
      <Agenda plan={worked.plan} />
      <Invitations plan={worked.plan} />
    </>
  )
}
