import { useTranslation } from 'react-i18next'
import { monthAt, whenOf } from '@/core/document/phrases'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { typedMonth } from '@/core/plan/typed-month'
import styles from './item-editor.module.css'
import { TypedMonthField } from './typed-date-field'

interface Props {
  readonly input: SectionInput
  readonly item: EditedItem
  readonly onSet: (key: 'startMonth' | 'endMonth', value: string) => void
}

/** First and last month. They count once both are there and in order; until then a sentence says why not. */
export function MonthFields({ input, item, onSet }: Props) {
  const { t } = useTranslation('plan')
  const { startMonth, endMonth } = item.edit
  const start = typedMonth(startMonth)
  const end = typedMonth(endMonth)
  const origin = input.plan.context.startMonth
  const hint =
    origin === null ? t('edit.noStart') : t('edit.monthsHint', { when: whenOf(input, item.schedule) })
  const isTooEarly = start !== null && origin !== null && start < origin
  const startError = isTooEarly ? t('edit.startTooEarly', { month: monthAt(input, 0) }) : undefined
  const isBackwards = start !== null && end !== null && end < start
  const isHalf = (start === null) !== (end === null)
  return (
    <>
      <div className={styles.pair}>
        <TypedMonthField
          label={t('edit.start')}
          value={startMonth ?? ''}
          error={startError}
          onKeep={(value) => onSet('startMonth', value)}
        />
        <TypedMonthField
          label={t('edit.end')}
          value={endMonth ?? ''}
          error={isBackwards ? t('edit.endBeforeStart') : undefined}
          onKeep={(value) => onSet('endMonth', value)}
        />
      </div>
      <p className={styles.note}>{isHalf ? t('edit.onlyOne') : hint}</p>
    </>
  )
}
