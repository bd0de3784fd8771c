import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { datesOf } from '@/core/document/date-words'
import type { SectionInput } from '@/core/document/section'
import { lateIn } from '@/core/plan/progress/progress-by'
import type { Snapshot } from '@/core/plan/saved-plan'
import { itemAddress } from '../item-phrases'
import { ItemTitle } from '../item-title'
import styles from './review-tab.module.css'

interface Props {
  readonly planId: string
  readonly input: SectionInput
  readonly now: Snapshot
}

/** What should have ended or begun by today and has not. */
export function LateList({ planId, input, now }: Props) {
  const { t } = useTranslation('review')
  const { toEnd, toStart } = lateIn(now)
  if (now.startMonth === undefined) return null
  const lists = [
    ['end', toEnd],
    ['start', toStart],
  ] as const
  return (
    <section className={styles.part} aria-labelledby="late-heading">
      <h3 id="late-heading">{t('late.heading')}</h3>
      {toEnd.length + toStart.length === 0 && <p>{t('late.none')}</p>}
      {lists
        .filter(([, ids]) => ids.length > 0)
        .map(([what, ids]) => (
          <div key={what}>
            <p>{t(`late.${what}`, { count: ids.length })}</p>
            <ul>
              {input.plan.items
                .filter((item) => ids.includes(item.id))
                .map((item) => (
                  <li key={item.id}>
                    <Link to={itemAddress(planId, item.id)}>
                      <ItemTitle input={input} item={item} />
                    </Link>
                    <p className="small">{datesOf(input, item)}</p>
                  </li>
                ))}
            </ul>
          </div>
        ))}
    </section>
  )
}
