import { useTranslation } from '@/i18n/use-translation'
import { isolated } from '@/i18n/isolated'
import { Listener } from '@/components/listener'
import { betweenSentences } from '@/core/document/between-sentences'
import { datesOf, monthAt } from '@/core/document/date-words'
import { titleOf } from '@/core/document/item-words'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { isBeyond } from '@/core/plan/nudges'
import { awaitedBy } from '@/core/plan/own-order'
import { typedMonth } from '@/core/plan/typed-month'
import { StartLink } from '../start-link'
import styles from './item-editor.module.css'
import { TypedMonthField } from './typed-date-field'

interface Props {
  readonly planId: string
  readonly input: SectionInput
  readonly item: EditedItem
  readonly onSet: (key: 'startMonth' | 'endMonth', value: string) => void
}

/** First and last month. They count once both are there and in order; a sentence says why not, or where they lead too far. */
export function MonthFields({ planId, input, item, onSet }: Props) {
  const { t } = useTranslation(['plan', 'workspace'])
  const { startMonth, endMonth } = item.edit
  const start = typedMonth(startMonth)
  const end = typedMonth(endMonth)
  const origin = input.plan.context.startMonth
  const awaited = awaitedBy(input.plan, item)
  const isTooEarly = start !== null && origin !== null && start < origin
  const isBeforeDone = start !== null && origin !== null && awaited !== null && start < origin + awaited.from
  const isBackwards = start !== null && end !== null && end < start
  const isHalf = (start === null) !== (end === null)
  const note = isHalf ? '' : hint()
  return (
    <>
      <div className={styles.pair}>
        <TypedMonthField
          label={t('edit.start')}
          value={startMonth ?? ''}
          error={startError()}
          onKeep={(value) => onSet('startMonth', value)}
        />
        <TypedMonthField
          label={t('edit.end')}
          value={endMonth ?? ''}
          error={endError()}
          onKeep={(value) => onSet('endMonth', value)}
        />
      </div>
      <Listener>{isHalf && <p className={styles.note}>{t('edit.onlyOne')}</p>}</Listener>
      {note !== '' && (
        <p className={styles.note}>
          {note}
          {origin === null && (
            <>
              {betweenSentences(input.words.language)}
              <StartLink planId={planId} />
            </>
          )}
        </p>
      )}
    </>
  )

  function startError(): string | undefined {
    if (isTooEarly) return t('edit.startTooEarly', { month: monthAt(input, 0) })
    if (!isBeforeDone || awaited === null) return undefined
    return t('workspace:line.before', { title: isolated(titleOf(input, awaited.before)) })
  }

  function endError(): string | undefined {
    if (isBackwards) return t('edit.endBeforeStart')
    if (end === null || !isBeyond(input.plan, item)) return undefined
    return t('workspace:line.beyond', { month: monthAt(input, input.plan.horizonMonths - 1) })
  }

  /** Of an own action nothing is worked out but the month in which it can start. */
  function hint(): string {
    if (origin === null) return t('edit.noStart')
    if (item.own === null)
      return t('edit.monthsHint', { when: datesOf(input, { ...item, edit: {}, schedule: item.workedOut }) })
    return awaited === null ? '' : t('workspace:own.earliest', { month: monthAt(input, awaited.from) })
  }
}
