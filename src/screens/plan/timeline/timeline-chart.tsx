import { memo, useCallback, useRef } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { isolated } from '@/i18n/isolated'
import { betweenSentences } from '@/core/document/between-sentences'
import { interimOf, monthAt, spanOf } from '@/core/document/date-words'
import { numbersOf, titleOf } from '@/core/document/item-words'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { clashesOf, isLateForGate, runsBeyond } from '@/core/plan/nudges'
import { isDone } from '@/core/plan/is-done'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { announced } from '@/state/announcements'
import { itemEdited } from '@/state/edits'
import { today } from '@/state/new-plan'
import { StartLink } from '../start-link'
import { monthsOf, type Span, spanOfItem } from './moved-months'
import styles from './timeline-chart.module.css'
import { TimelineGrid } from './timeline-grid'
import { TimelineHead } from './timeline-head'
import { TimelineRow } from './timeline-row'
import { monthsShown, placeOfDay } from './timeline-scale'

interface Props {
  readonly saved: SavedPlan
  readonly input: SectionInput
  readonly items: readonly EditedItem[]
}

/** Bars by month that can be dragged, over a grid of months, gates and what waits for what; and where in it today is. */
export const TimelineChart = memo(function TimelineChart({ saved, input, items }: Props) {
  const { t } = useTranslation(['workspace', 'plan', 'document'])
  const { startMonth: origin } = input.plan.context
  const months = monthsShown(input, items)
  const now = placeOfDay(input, months, today())
  const clashing = new Set(clashesOf(input.plan).map(({ item }) => item.id))
  const gap = betweenSentences(input.words.language)
  const numbers = new Map(input.priority.map((item, index) => [item.id, index + 1]))

  const standIns = input.priority.filter((item) => interimOf(input, item) !== undefined)

  function keep(item: EditedItem, span: Span): void {
    if (origin === null) return
    itemEdited(saved.id, item.id, monthsOf(span, origin))
    const moved = t('line.moved', {
      title: isolated(titleOf(input, item)),
      when: spanOf(input, span.start, span.end),
    })
    const { horizonMonths } = input.plan
    const isPast = span.end > horizonMonths && !isDone(item)
    announced(isPast ? moved + gap + t('line.beyond', { month: monthAt(input, horizonMonths - 1) }) : moved)
  }
  // Rows are drawn anew only when their own bar changes, so what they call must stay the same.
  const newest = useRef(keep)
  newest.current = keep
  const onKeep = useCallback((item: EditedItem, span: Span) => newest.current(item, span), [])

  return (
    <div className={styles.chart}>
      <p className={styles.note}>
        {origin === null ? (
          <>
            {t('line.noStart')}
            {gap}
            <StartLink planId={saved.id} />
          </>
        ) : (
          t('line.how')
        )}
      </p>
      {standIns.length > 0 && (
        <p className={styles.interim}>
          {t('document:timeline.interim', { numbers: numbersOf(input, standIns) })}
        </p>
      )}
      <TimelineHead input={input} months={months} now={now} />
      <div className={styles.body}>
        <TimelineGrid input={input} items={items} months={months} label={t('plan:timeline.figure')} />
        <ul className={styles.rows}>
          {items.map((item) => {
            const span = spanOfItem(item)
            return span === null ? null : (
              <TimelineRow
                key={item.id}
                planId={saved.id}
                input={input}
                item={item}
                number={numbers.get(item.id) ?? null}
                start={span.start}
                end={span.end}
                months={months}
                isWrong={
                  clashing.has(item.id) || isLateForGate(input.plan, item) || runsBeyond(input.plan, item)
                }
                onKeep={onKeep}
              />
            )
          })}
        </ul>
        {now !== null && (
          <span
            className={styles.now}
            style={{ insetInlineStart: `calc(var(--label) + (100% - var(--label)) * ${now / months})` }}
          />
        )}
      </div>
    </div>
  )
})
