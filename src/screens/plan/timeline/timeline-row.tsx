import { memo } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { asInterim, interimOf, spanOf } from '@/core/document/date-words'
import { titleOf } from '@/core/document/item-words'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { itemAddress } from '../item-phrases'
import type { Span } from './moved-months'
import { TimelineBar } from './timeline-bar'
import styles from './timeline-chart.module.css'

interface Props {
  readonly planId: string
  readonly input: SectionInput
  readonly item: EditedItem
  /** Its place in the short list; null outside it. */
  readonly number: number | null
  readonly start: number
  /** Exclusive. */
  readonly end: number
  readonly months: number
  readonly isWrong: boolean
  readonly onKeep: (item: EditedItem, span: Span) => void
}

/** One action on the timeline: its name and its bar. */
export const TimelineRow = memo(function TimelineRow(props: Props) {
  const { planId, input, item, number, start, end, months, isWrong, onKeep } = props
  const { t } = useTranslation('workspace')
  const title = titleOf(input, item)
  /** While it is dragged the months are the user's own. */
  const when = (at: Span): string => {
    const months = spanOf(input, at.start, at.end)
    return at.start === start && at.end === end ? asInterim(input, item, months) : months
  }
  return (
    <li className={styles.row}>
      {/* For the mouse; for all others the same link stands in the list below, and the bar says its name. */}
      <Link className={styles.label} to={itemAddress(planId, item.id)} aria-hidden="true" tabIndex={-1}>
        {number === null ? '' : `${number}. `}
        <bdi>{title}</bdi>
      </Link>
      <TimelineBar
        span={{ start, end }}
        months={months}
        isFixed={input.plan.context.startMonth === null}
        isWrong={isWrong}
        isInterim={isInterim(props)}
        isRightToLeft={input.words.direction === 'rtl'}
        title={title}
        label={(at) => t('line.bar', { title, when: when(at) })}
        when={when}
        onKeep={(next) => onKeep(item, next)}
      />
    </li>
  )
}, isSameRow)

/** Whether its months are those of what stands in for the work. */
const isInterim = ({ input, item }: Props): boolean => interimOf(input, item) !== undefined

/** The plan is made anew with every edit, but a row only draws these. */
function isSameRow(before: Props, after: Props): boolean {
  return (
    before.start === after.start &&
    before.end === after.end &&
    before.months === after.months &&
    before.number === after.number &&
    before.isWrong === after.isWrong &&
    isInterim(before) === isInterim(after) &&
    before.item.edit.title === after.item.edit.title &&
    before.item.own?.title === after.item.own?.title &&
    before.input.words.language === after.input.words.language &&
    before.input.library === after.input.library &&
    before.input.plan.context === after.input.plan.context
  )
}
