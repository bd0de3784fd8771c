import { useTranslation } from '@/i18n/use-translation'
import { monthAt } from '@/core/document/date-words'
import type { SectionInput } from '@/core/document/section'
import styles from './timeline-chart.module.css'
import { gatesWithin, namedTicksIn } from './timeline-scale'

interface Props {
  readonly input: SectionInput
  readonly months: number
}

/** Above the bars, and in sight however many there are: the next steps, each on a line of its own, and the months. */
export function TimelineHead({ input, months }: Props) {
  const { t } = useTranslation('taxonomy')
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
    </div>
  )
}
