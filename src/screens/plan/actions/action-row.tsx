import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { Chip } from '@/components/chip'
import { Foreign } from '@/components/foreign'
import { MixedText } from '@/components/mixed-text'
import { languageOf } from '@/core/document/foreign-text'
import { formOf, leadPart, whenOf } from '@/core/document/phrases'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { ItemTitle } from '../item-title'
import { LeadName } from '../lead-name'
import styles from './action-list.module.css'
import { standingOf } from './standing-of'
import { withParam } from './with-param'

interface Props {
  readonly input: SectionInput
  readonly item: EditedItem
  /** Its place in the short list; null outside it. */
  readonly number: number | null
  readonly isOpen: boolean
}

export const rowId = (item: string): string => `row-${item}`

/** One action in two or three lines; the whole row opens it. */
export const ActionRow = memo(function ActionRow({ input, item, number, isOpen }: Props) {
  const { t } = useTranslation(['plan', 'taxonomy', 'document'])
  const [params] = useSearchParams()
  const isListed = item.schedule.state === 'scheduled' || number !== null
  return (
    <li className={styles.row} data-open={isOpen}>
      <span className={styles.number}>{number ?? ''}</span>
      <div className={styles.what}>
        <Link
          id={rowId(item.id)}
          className={styles.title}
          to={{ search: `?${withParam(params, 'item', item.id).toString()}` }}
          aria-current={isOpen ? 'true' : undefined}
        >
          <ItemTitle input={input} item={item} />
        </Link>
        <p className={styles.sentence}>
          <Foreign language={languageOf(input, item.id)}>
            {formOf(input, item, leadPart(item)).action}
          </Foreign>
        </p>
        <p className={styles.meta}>
          <Chip>
            {item.principle} {t(`taxonomy:principleShort.${item.principle}`)}
          </Chip>
          {item.edit.status && <Chip tone="accent">{t(`status.${item.edit.status}`)}</Chip>}
          {!isListed && <span>{t('actions.score', { score: item.score })}</span>}
          {!isListed && (
            <span>
              <MixedText>{standingOf(t, item)}</MixedText>
            </span>
          )}
        </p>
      </div>
      {isListed && (
        <div className={styles.facts}>
          <p className={styles.who}>
            <LeadName item={item} />
          </p>
          <p className={styles.when}>{whenOf(input, item.schedule)}</p>
        </div>
      )}
    </li>
  )
}, isSameRow)

/** The plan is made anew with every edit, but a row only draws these. */
function isSameRow(before: Props, after: Props): boolean {
  return (
    before.isOpen === after.isOpen &&
    before.number === after.number &&
    before.input.words === after.input.words &&
    before.input.plan.context === after.input.plan.context &&
    before.item.edit === after.item.edit &&
    before.item.tier === after.item.tier &&
    before.item.schedule === after.item.schedule &&
    before.item.reasons === after.item.reasons
  )
}
