import { memo, type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { useSearchParams } from 'react-router'
import { MixedText } from '@/components/mixed-text'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { isSetAside } from '@/core/plan/is-set-aside'
import { isOfRest, isPrerequisite } from '../item-phrases'
import { useAskedFor } from '../use-asked-for'
import styles from './action-list.module.css'
import { ActionRow } from './action-row'
import type { Filter } from './filter-items'
import type { ItemGroup } from './group-items'
import { listKeys } from './list-keys'
import { RestOfItems } from './rest-of-items'
import type { Fold } from './use-fold'
import type { Left } from './use-left'
import { useMoving } from './use-moving'
import type { Selection } from './use-selection'
import { withParam } from './with-param'

interface Props {
  readonly planId: string
  readonly input: SectionInput
  /** What passes search and filter. */
  readonly found: readonly EditedItem[]
  readonly groups: readonly ItemGroup[]
  readonly filter: Filter
  readonly isNarrowed: boolean
  /** Whether what is not prioritised is unfolded. */
  readonly rest: Fold
  readonly selection: Selection
  /** The id of the item shown beside the list. */
  readonly open: string | null
  /** What has just left its place. */
  readonly left: Left | null
  readonly leftNote: ReactNode
}

/** Priority actions in their groups, then what they wait for, what the user set aside, and all the rest that applies. */
export const ActionList = memo(function ActionList(props: Props) {
  const {
    planId,
    input,
    found,
    groups,
    filter,
    isNarrowed,
    rest: fold,
    selection,
    open,
    left,
    leftNote,
  } = props
  const { t } = useTranslation(['plan', 'taxonomy', 'workspace'])
  const [params] = useSearchParams()
  const listAddress = `/plans/${planId}/actions?${withoutItem(params)}item=`
  const numbers = useMemo(
    () => new Map(input.priority.map((item, index) => [item.id, index + 1])),
    [input.priority],
  )
  const first = found.filter(isPrerequisite)
  const aside = found.filter(isSetAside)
  const rest = found.filter(isOfRest)
  const moving = useMoving(planId, input)
  // Rows are drawn anew only when their own item changes, so what they call must stay the same.
  const drop = useRef(moving.drop)
  useEffect(() => {
    drop.current = moving.drop
  })
  const onDrop = useCallback((id: string, onto: string) => drop.current(id, onto), [])
  const keys = listKeys({
    onSelect: selection.toggle,
    onMove: (id, by) => {
      const group = groups.find(({ items }) => items.some((item) => item.id === id))
      moving.step(id, by, group?.items.map((item) => item.id) ?? [])
    },
  })
  const row = (item: EditedItem) => (
    <ActionRow
      key={item.id}
      input={input}
      item={item}
      number={numbers.get(item.id) ?? null}
      isOpen={item.id === open}
      listAddress={listAddress}
      selection={selection.store}
      onSelect={selection.toggle}
      onDrop={onDrop}
    />
  )
  // Rows and note stand beside one another under keys of their own: a row that gets a note keeps its focus.
  const rowWithNote = (item: EditedItem): readonly ReactNode[] => {
    const beside = left?.beside?.id === item.id ? left.beside.side : null
    const line = <li key="left">{leftNote}</li>
    return [beside === 'before' && line, row(item), beside === 'after' && line]
  }
  return (
    // The keys are the rows' own: they work only while one of their links has the focus.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.groups} onKeyDown={keys}>
      <Found count={isNarrowed ? found.length : null} filter={filter} />
      {left?.beside === null && leftNote}
      {groups.map((group) => (
        <section key={group.id}>
          <GroupHeading group={group} />
          <ul className={styles.rows}>{group.items.flatMap(rowWithNote)}</ul>
        </section>
      ))}
      {first.length > 0 && (
        <section>
          <h3 className={styles.heading}>{t('actions.firstHeading')}</h3>
          <ul className={styles.rows}>{first.flatMap(rowWithNote)}</ul>
        </section>
      )}
      {aside.length > 0 && (
        <section>
          <h3 className={styles.heading}>{t('workspace:tools.filters.aside')}</h3>
          <ul className={styles.rows}>{aside.flatMap(rowWithNote)}</ul>
        </section>
      )}
      {rest.length > 0 && <RestOfItems items={rest} row={rowWithNote} fold={fold} />}
    </div>
  )
})

/** How the list is grouped and narrowed, as its address says it: rows are drawn anew when that changes, not when one opens. */
function withoutItem(params: URLSearchParams): string {
  const shown = withParam(params, 'item', null).toString()
  return shown === '' ? '' : `${shown}&`
}

/** How many there are, where search or filter let only some through. */
function Found({ count, filter }: { readonly count: number | null; readonly filter: Filter }) {
  const { t } = useTranslation('plan')
  const line = useAskedFor<HTMLParagraphElement>(filter)
  return (
    <p className={styles.found} role="status" ref={line} tabIndex={-1}>
      {count === null ? '' : count === 0 ? t('actions.foundNone') : t('actions.found', { count })}
    </p>
  )
}

function GroupHeading({ group }: { readonly group: ItemGroup }) {
  const heading = useAskedFor<HTMLHeadingElement>(group.id)
  return (
    <h3 className={styles.heading} ref={heading} tabIndex={-1}>
      <MixedText>{group.heading}</MixedText>
    </h3>
  )
}
