import { startTransition, Suspense, useMemo, useOptimistic } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { useSearchParams } from 'react-router'
import { PageHeading } from '@/components/page-heading'
import { Skeleton } from '@/components/skeleton'
import { isSameState } from '@/core/plan/same-state'
import { useSavedPlans } from '@/state/open-plans'
import { ChoosePlans } from './choose-plans'
import { JointResult } from './joint-result'
import styles from './joint.module.css'
import { useOpenedFiles } from './use-opened-files'

/** `/joint`: the plans of several authorities seen as one. Files opened here are looked at and stored nowhere. */
export function JointScreen() {
  const { t } = useTranslation(['review', 'plan'])
  const [params, setParams] = useSearchParams()
  const opened = useOpenedFiles()
  const { plans: files } = opened
  const here = useSavedPlans()
  const chosen = params.getAll('plan')
  // The address follows a moment later; until then the next choice builds on this one.
  const [ticked, setTicked] = useOptimistic(chosen)
  const names = chosen.join('/')
  const plans = useMemo(() => {
    const own = here.filter(({ id }) => names.split('/').includes(id))
    // The file of a plan that is ticked as well is no second authority's.
    return [...own, ...files.filter((file) => !own.some((plan) => isSameState(plan, file)))]
  }, [here, files, names])

  function choose(ids: readonly string[]): void {
    startTransition(() => {
      setTicked([...ids])
      setParams({ plan: [...ids] }, { replace: true })
    })
  }

  return (
    <div className={`wrap ${styles.joint}`}>
      <PageHeading title={t('joint.title')} lead={t('joint.lead')} />
      <p>
        <Link to="/">{t('joint.home')}</Link>
      </p>
      <ChoosePlans here={here} chosen={ticked} onChoose={choose} opened={opened} />
      <p role="status">{plans.length < 2 && t('joint.tooFew')}</p>
      <Suspense fallback={<Skeleton label={t('plan:loading')} />}>
        <JointResult plans={plans} />
      </Suspense>
    </div>
  )
}
