import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { MixedText } from '@/components/mixed-text'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { isPrerequisite, numberOf } from '../item-phrases'
import styles from './action-list.module.css'
import { ActionRow } from './action-row'
import { findItems } from './find-items'
import { type Grouping, groupItems } from './group-items'
import { RestOfItems } from './rest-of-items'

interface Props {
  readonly input: SectionInput
  readonly wanted: string
  readonly grouping: Grouping
  /** The id of the item shown beside the list. */
  readonly open: string | null
}

/** Priority actions in their groups, then what they wait for, then all the rest that applies. */
export const ActionList = memo(function ActionList({ input, wanted, grouping, open }: Props) {
  const { t } = useTranslation(['plan', 'taxonomy'])
  const found = useMemo(() => findItems(t, input, wanted), [t, input, wanted])
  const groups = useMemo(
    () =>
      groupItems(
        t,
        input,
        found.filter((item) => item.tier === 'priority'),
        grouping,
      ),
    [t, input, found, grouping],
  )
  const first = found.filter(isPrerequisite)
  const rest = found.filter((item) => item.tier === 'annex' && !isPrerequisite(item))
  return (
    <div className={styles.groups}>
      <p className={styles.found} role="status">
        {wanted.trim() === ''
          ? ''
          : found.length === 0
            ? t('actions.foundNone')
            : t('actions.found', { count: found.length })}
      </p>
      {groups.map((group) => (
        <Group key={group.id} heading={group.heading} input={input} items={group.items} open={open} />
      ))}
      {first.length > 0 && (
        <Group heading={t('actions.firstHeading')} input={input} items={first} open={open} />
      )}
      {rest.length > 0 && (
        <RestOfItems input={input} items={rest} open={open} isSearched={wanted.trim() !== ''} />
      )}
    </div>
  )
})

interface GroupProps {
  readonly heading: string
  readonly input: SectionInput
  readonly items: readonly EditedItem[]
  readonly open: string | null
}

function Group({ heading, input, items, open }: GroupProps) {
  return (
    <section>
      <h3 className={styles.heading}>
        <MixedText>{heading}</MixedText>
      </h3>
      <ul className={styles.rows}>
        {items.map((item) => (
          <ActionRow
            key={item.id}
            input={input}
            item={item}
            number={numberOf(input, item.id)}
            isOpen={item.id === open}
          />
        ))}
      </ul>
    </section>
  )
}
