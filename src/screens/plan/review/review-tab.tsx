import { useMemo, useRef } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { titleOf } from '@/core/document/item-words'
import { takeSnapshot } from '@/core/plan/progress/take-snapshot'
import { today } from '@/state/new-plan'
import type { TabProps } from '../plan-screen'
import { LateList } from './late-list'
import { NextReview } from './next-review'
import { PastReviews } from './past-reviews'
import { ProgressTable } from './progress-table'
import styles from './review-tab.module.css'
import { SinceReview } from './since-review'
import { TakeStock } from './take-stock'

/** When people meet over the plan: how it stands, what moved since the last time, and what to compare it with. */
export function ReviewTab({ saved, input }: TabProps) {
  const { t } = useTranslation('review')
  const heading = useRef<HTMLHeadingElement>(null)
  const day = today()
  const now = useMemo(() => takeSnapshot(input.plan, day, (item) => titleOf(input, item)), [input, day])
  return (
    <div className={styles.review}>
      <h2 ref={heading} tabIndex={-1}>
        {t('heading')}
      </h2>
      <p>{t('lead')}</p>
      <div className={styles.columns}>
        <NextReview saved={saved} input={input} day={day} />
        <TakeStock saved={saved} input={input} now={now} />
      </div>
      <SinceReview saved={saved} input={input} now={now} />
      <ProgressTable input={input} now={now} />
      <LateList planId={saved.id} input={input} now={now} />
      <PastReviews saved={saved} input={input} onRemoved={() => heading.current?.focus()} />
      <section aria-labelledby="compare-link-heading" className={styles.part}>
        <h3 id="compare-link-heading">{t('compare.heading')}</h3>
        <p>{t('compare.linkLead')}</p>
        <p>
          <Link to={`/plans/${saved.id}/review/compare`}>{t('compare.link')}</Link>
        </p>
      </section>
    </div>
  )
}
