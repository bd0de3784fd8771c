import { useTranslation } from 'react-i18next'
import { Meter } from '@/components/meter'
import type { SectionInput } from '@/core/document/section'
import { STATUSES } from '@/core/plan/plan-edits'
import styles from './progress.module.css'

/** How many priority actions stand where; an action nobody touched has not been started. */
export function Progress({ input }: { readonly input: SectionInput }) {
  const { t } = useTranslation('plan')
  const count = input.priority.length
  const countOf = (status: (typeof STATUSES)[number]): number =>
    input.priority.filter((item) => (item.edit.status ?? 'not-started') === status).length
  const done = count - countOf('not-started')
  const inPlace = input.plan.items.filter((item) => item.edit.decision === 'in-place').length
  return (
    <section aria-labelledby="progress-heading">
      <h2 id="progress-heading">{t('overview.progress')}</h2>
      <p>{t('overview.progressLine', { done, count })}</p>
      <Meter label={t('overview.progressMeter')} share={count === 0 ? 0 : done / count} />
      <ul className={styles.statuses}>
        {STATUSES.map((status) => (
          <li key={status}>
            {t('overview.statusLine', { status: t(`status.${status}`), count: countOf(status) })}
          </li>
        ))}
      </ul>
      {inPlace > 0 && <p>{t('overview.inPlace', { count: inPlace })}</p>}
    </section>
  )
}
