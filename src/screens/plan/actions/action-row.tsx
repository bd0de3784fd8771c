import { memo, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { Chip } from '@/components/chip'
import { Foreign } from '@/components/foreign'
import { MixedText } from '@/components/mixed-text'
import { languageOf } from '@/core/document/foreign-text'
import { datesOf } from '@/core/document/date-words'
import { formOf, hasOwnWords, leadPart, titleOf } from '@/core/document/item-words'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { isSaidEarlier } from '@/core/plan/said-of'
import type { SelectionStore } from '@/state/selection-store'
import { ItemTitle } from '../item-title'
import { LeadName } from '../lead-name'
import { StatusChip } from '../status-chip'
import styles from './action-list.module.css'
import { ROW_LINK } from './list-keys'
import { SelectBox } from './select-box'
import { standingOf } from './standing-of'

interface Props {
  readonly input: SectionInput
  readonly item: EditedItem
  /** Its place in the short list; null outside it. */
  readonly number: number | null
  readonly isOpen: boolean
  /** Of the list as it is shown, for the item to be named behind it. */
  readonly listAddress: string
  readonly selection: SelectionStore
  readonly onSelect: (id: string, withShift: boolean) => void
  readonly onDrop: (id: string, onto: string) => void
}

export const rowId = (item: string): string => `row-${item}`

/** What a dragged row carries. */
const DRAGGED = 'application/x-plan-item'

/** One action in two or three lines; the whole row opens it, its box selects it, its number drags it. */
export const ActionRow = memo(function ActionRow(props: Props) {
  const { input, item, number, isOpen, listAddress, selection, onSelect, onDrop } = props
  const { t } = useTranslation(['plan', 'taxonomy', 'document', 'workspace'])
  const [isTarget, setTarget] = useState(false)
  const isListed = item.schedule.state === 'scheduled' || number !== null
  const part = leadPart(item)
  const isOwnSentence = hasOwnWords(item, part)
  return (
    // Dragging has its twin on the keyboard: Alt with an arrow key on the row's link.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={styles.row}
      data-open={isOpen}
      data-target={isTarget}
      onDragOver={(event) => {
        if (number === null || !event.dataTransfer.types.includes(DRAGGED)) return
        event.preventDefault()
        setTarget(true)
      }}
      onDragLeave={(event) => {
        // Over to one of its own parts is not away.
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setTarget(false)
      }}
      onDrop={(event) => {
        event.preventDefault()
        setTarget(false)
        onDrop(event.dataTransfer.getData(DRAGGED), item.id)
      }}
    >
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <span
        className={styles.number}
        draggable={number !== null}
        onDragStart={(event) => event.dataTransfer.setData(DRAGGED, item.id)}
      >
        {number ?? ''}
      </span>
      <SelectBox
        selection={selection}
        id={item.id}
        isShort={item.tier === 'priority'}
        title={titleOf(input, item)}
        onSelect={onSelect}
      />
      <div className={styles.what}>
        <Link
          id={rowId(item.id)}
          className={styles.title}
          to={listAddress + item.id}
          aria-current={isOpen ? 'true' : undefined}
          {...{ [ROW_LINK]: item.id }}
        >
          <ItemTitle input={input} item={item} />
        </Link>
        {item.own === null || item.edit.sentence?.trim() ? (
          <p className={styles.sentence}>
            <Foreign language={isOwnSentence ? input.words.language : languageOf(input, item.id)}>
              {formOf(input, item, part).action}
            </Foreign>
          </p>
        ) : null}
        <p className={styles.meta}>
          <Chip>
            {item.principle} {t(`taxonomy:principleShort.${item.principle}`)}
          </Chip>
          {item.own !== null && <Chip>{t('workspace:tools.own')}</Chip>}
          <StatusChip item={item} />
          {isSaidEarlier(item) && <Chip tone="limited">{t('workspace:said.mark')}</Chip>}
          {!isListed && item.own === null && <span>{t('actions.score', { score: item.score })}</span>}
          {!isListed && Object.keys(item.edit).length > 0 && <Chip>{t('workspace:tools.edited')}</Chip>}
          {!isListed && (
            <span>
              <MixedText>{standingOf(t, input, item)}</MixedText>
            </span>
          )}
        </p>
      </div>
      {isListed && (
        <div className={styles.facts}>
          <p>
            <LeadName item={item} />
          </p>
          <p className={styles.when}>{datesOf(input, item)}</p>
        </div>
      )}
    </li>
  )
}, isSameRow)

/** The plan is made anew with every edit, but a row only draws these. */
function isSameRow(before: Props, after: Props): boolean {
  return (
    before.isOpen === after.isOpen &&
    before.selection === after.selection &&
    before.onSelect === after.onSelect &&
    before.number === after.number &&
    before.input.words.language === after.input.words.language &&
    before.input.plan.context === after.input.plan.context &&
    before.item.edit === after.item.edit &&
    before.item.own === after.item.own &&
    before.item.tier === after.item.tier &&
    isSameSchedule(before.item.schedule, after.item.schedule) &&
    before.item.reasons === after.item.reasons
  )
}

function isSameSchedule(before: EditedItem['schedule'], after: EditedItem['schedule']): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after)
}
