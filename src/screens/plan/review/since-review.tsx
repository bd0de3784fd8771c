import { useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { SelectField } from '@/components/select-field'
import type { SectionInput } from '@/core/document/section'
import { COUNTED, isMoved, reviewBefore, whatMoved } from '@/core/plan/progress/what-moved'
import type { SavedPlan, Snapshot } from '@/core/plan/saved-plan'
import { documentChosen } from '@/state/plans'
import { dayWords } from './day-words'
import { MovedItem } from './moved-item'
import styles from './review-tab.module.css'

interface Props {
  readonly saved: SavedPlan
  readonly input: SectionInput
  readonly now: Snapshot
}

const NOW = 'now'
/** The document that says what moved; of the others none does. */
const REPORT = { preset: 'progress-report', sections: undefined } as const

/** What moved between two days, the last review and today unless others are chosen. */
export function SinceReview({ saved, input, now }: Props) {
  const { t } = useTranslation('review')
  const [chosen, setChosen] = useState<{ readonly from?: string; readonly to?: string }>({})
  const from = saved.snapshots.find(({ date }) => date === chosen.from) ?? reviewBefore(saved.snapshots, now)
  if (!from) {
    return (
      <section className={styles.part} aria-labelledby="since-heading">
        <h3 id="since-heading">{t('since.heading')}</h3>
        <p>{t('since.none')}</p>
      </section>
    )
  }
  const later = saved.snapshots.filter(({ date }) => date > from.date)
  const to = later.find(({ date }) => date === chosen.to) ?? now
  const { items, counts } = whatMoved(from, to)
  const moved = items.filter(isMoved)
  const option = ({ date }: Snapshot) => ({ value: date, label: dayWords(input, date) })
  return (
    <section className={styles.part} aria-labelledby="since-heading">
      <h3 id="since-heading">{t('since.heading')}</h3>
      <div className={styles.pair}>
        <SelectField
          label={t('since.from')}
          value={from.date}
          onChange={(date) => setChosen({ from: date })}
          options={saved.snapshots.filter(({ date }) => date <= now.date).map(option)}
        />
        <SelectField
          label={t('since.to')}
          value={to === now ? NOW : to.date}
          onChange={(date) => setChosen({ from: from.date, to: date })}
          options={[{ value: NOW, label: t('since.now') }, ...later.map(option)]}
        />
      </div>
      <div role="status">
        <ul className={styles.counts}>
          {COUNTED.filter((key) => counts[key] > 0).map((key) => (
            <li key={key}>{t(`since.counts.${key}`, { count: counts[key] })}</li>
          ))}
        </ul>
      </div>
      <ul className={styles.moved}>
        {moved.map((item) => (
          <li key={item.id}>
            <MovedItem planId={saved.id} input={input} moved={item} />
          </li>
        ))}
      </ul>
      <p>
        <Link
          to={`/plans/${saved.id}/export`}
          onClick={() => documentChosen(saved.id, { ...saved.document, ...REPORT })}
        >
          {t('since.report')}
        </Link>
      </p>
    </section>
  )
}
