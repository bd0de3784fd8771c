import { useTranslation } from '@/i18n/use-translation'
import { Meter } from '@/components/meter'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { usePlan } from '@/state/use-plan'
import styles from './home.module.css'

/** How many priority actions are under way or done. */
export function CardProgress({ saved }: { readonly saved: SavedPlan }) {
  const { t } = useTranslation()
  const worked = usePlan(saved.answers, saved.edits)
  if (worked.state === 'missing') return null
  const priority = worked.plan.items.filter((item) => item.tier === 'priority')
  const done = priority.filter((item) => (item.edit.status ?? 'not-started') !== 'not-started').length
  const count = priority.length
  if (count === 0) return <p className="small">{t('home.plans.noPriority')}</p>
  return (
    <div className={styles.progress}>
      <Meter share={done / count} />
      <p>{t('home.plans.progress', { done, count })}</p>
    </div>
  )
}
