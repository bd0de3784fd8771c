import { useTranslation } from '@/i18n/use-translation'
import { monthAt } from '@/core/document/date-words'
import type { SectionInput } from '@/core/document/section'
import styles from './timeline-chart.module.css'
import { gatesWithin, namedTicksIn } from './timeline-scale'

interface Props {
  readonly input: SectionInput
  readonly months: number
  /** Where today is among them; null where it is not. */
  readonly now: number | null
}

/** Above the bars, and in sight however many there are: the next steps, each on a line of its own, months and today. */
export function TimelineHead({ input, months, now }: Props) {
  const { t } = useTranslation(['taxonomy', 'plan'])
  const isRightToLeft = input.words.direction === 'rtl'
  // At the line that it names, and never beyond the picture: the label begins there, ends there, or lies in between.
  const at = (month: number) => ({
    insetInlineStart: `${(month / months) * 100}%`,
    transform: `translateX(${(isRightToLeft ? 100 : -100) * (month / months)}%)`,
  })
  return (
    <div className={styles.head} aria-hidden="true">
      {gatesWithin(input, months).map(({ gate, month }) => (
        <p key={gate} className={styles.gateName}>
          <span style={at(month)}>{t(`gates.${gate}`)}</span>
        </p>
      ))}
      <p className={styles.months}>
        {namedTicksIn(months).map((month) => (
          <span key={month} style={{ insetInlineStart: `${(month / months) * 100}%` }}>
            {monthAt(input, month)}
          </span>
        ))}
      </p>
      {now !== null && (
        <p className={styles.nowName}>
          <span style={at(now)}>{t('plan:timeline.today', { month: monthAt(input, Math.floor(now)) })}</span>
        </p>
      )}
    </div>
  )
}
