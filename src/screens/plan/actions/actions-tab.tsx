import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { useSearchParams } from 'react-router'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import { betweenSentences } from '@/core/document/between-sentences'
import { isSetAside } from '@/core/plan/is-set-aside'
import { EnglishNote } from '../english-note'
import { isOfRest, isPrerequisite } from '../item-phrases'
import type { TabProps } from '../plan-screen'
import { ActionList } from './action-list'
import { rowId } from './action-row'
import { ActionTools } from './action-tools'
import styles from './actions-tab.module.css'
import { AddOwnItem } from './add-own-item'
import { BulkBar } from './bulk-bar'
import { type Filter, filterItems, isFilter } from './filter-items'
import { findItems } from './find-items'
import { GoneItems } from './gone-items'
import { type Grouping, groupItems, isGrouping, standsOf } from './group-items'
import { ITEM_HEADING, ItemPanel } from './item-panel'
import { LeftNote, LeftSaid, useLeftWords } from './left-note'
import { useFold } from './use-fold'
import { useLeft } from './use-left'
import { useOtherNames } from './use-other-names'
import { useWantedRow } from './use-wanted-row'
import { useSelection } from './use-selection'
import { SelectAll } from './select-all'
import { SelectionCount } from './selection-count'
import { WayToBar } from './way-to-bar'
import { withParam } from './with-param'

/** The list of all actions, and beside it the one that the address names. */
export function ActionsTab({ saved, input }: TabProps) {
  const { t, i18n } = useTranslation(['plan', 'taxonomy', 'workspace'])
  const [params, setParams] = useSearchParams()
  const [find, setFind] = useState('')
  /** The address over which an action is being added: at another the dialog would lie over what was asked for. */
  const [addingAt, setAddingAt] = useState<string | null>(null)
  const address = `${saved.id}?${params.toString()}`
  if (addingAt !== null && addingAt !== address) setAddingAt(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const bar = useRef<HTMLFormElement>(null)
  // The list may lag behind the typing; the fields never do.
  const listed = useDeferredValue(input)
  const wanted = useDeferredValue(find)
  const names = useOtherNames(wanted !== '')
  const grouping: Grouping = chosen(params.get('group'), isGrouping, 'wave')
  const filter: Filter = chosen(params.get('show'), isFilter, 'all')
  const open = params.get('item')
  const found = useMemo(
    () => filterItems(listed, findItems(t, listed, wanted, names), filter),
    [t, listed, wanted, names, filter],
  )
  const groups = useMemo(
    () =>
      groupItems(
        t,
        listed,
        found.filter((item) => item.tier === 'priority'),
        grouping,
      ),
    [t, listed, found, grouping],
  )
  const isNarrowed = wanted.trim() !== '' || filter !== 'all'
  const rest = useFold(
    input.plan.items.some((item) => item.id === open && isOfRest(item)),
    isNarrowed ? `${filter} ${wanted.trim()}` : null,
  )
  const stands = useMemo(() => standsOf(t, groups, found), [t, groups, found])
  const rows = useMemo(() => idsInOrder(groups, found, rest.isOpen), [groups, found, rest.isOpen])
  const short = useMemo(
    () => new Set(listed.plan.items.flatMap((item) => (item.tier === 'priority' ? [item.id] : []))),
    [listed],
  )
  const selection = useSelection(rows, short)
  const { left, forget } = useLeft(`${grouping} ${filter} ${wanted}`, stands, rows, listed.plan.items)
  const { said, way } = useLeftWords(listed, left)

  function keep(name: 'group' | 'show', value: string, usual: string): void {
    setParams((before) => withParam(before, name, value === usual ? null : value), { replace: true })
  }

  function openItem(id: string): void {
    setParams((before) => withParam(before, 'item', id), { preventScrollReset: true })
  }

  function close(): void {
    setParams((before) => withParam(before, 'item', null), { preventScrollReset: true })
  }

  const wantRow = useWantedRow(stands, rows, rest)
  const followLeft = useCallback((): void => {
    if (left === null) return
    const [first] = left.ids
    if (first !== undefined) wantRow(first)
    if (left.to.place !== 'here') {
      const shown = left.to.place === 'aside' ? 'aside' : null
      setFind('')
      setParams((before) => withParam(before, 'show', shown), { replace: true })
    }
    forget()
  }, [left, wantRow, setParams, forget])
  // The list is drawn anew only when its own parts change.
  const leftNote = useMemo(
    () => left && <LeftNote said={said} way={way} onFollow={followLeft} />,
    [left, said, way, followLeft],
  )
  // A row that leaves hands the focus on to the one that took its place.
  const earlierLeft = useRef(left)
  const hasJustLeft = (): boolean => left !== null && left !== earlierLeft.current
  const focusNext = (): void => (rowOf(left?.next) ?? heading.current)?.focus()
  useEffect(() => {
    earlierLeft.current = left
  }, [left])
  // The focus goes with a panel that closes or gives way to another, by its button or by the browser's own way back: on
  // to where it was opened, or to the head of the list where a search has hidden that, or to the other.
  const before = useRef(open)
  useEffect(() => {
    const closed = before.current
    before.current = open
    if (closed === null || document.activeElement !== document.body) return
    // What was set aside stands far from where it was; one goes on where one was.
    const isGone = left?.to.place === 'aside' && left.ids.includes(closed)
    const next = open === null ? (isGone ? null : rowOf(closed)) : document.getElementById(ITEM_HEADING)
    if (next) next.focus()
    else if (left?.ids.includes(closed)) focusNext()
    else heading.current?.focus()
    // Only a panel that comes or goes calls for this.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [open])

  return (
    <div className={open === null ? styles.actions : `${styles.actions} ${styles.withDetail}`}>
      <LeftSaid said={said} />
      <div className={styles.list}>
        <h2 ref={heading} tabIndex={-1}>
          {t('actions.heading')}
        </h2>
        <p>
          {t('actions.lead', { count: input.priority.length, all: input.plan.items.length })}
          <span className={styles.screenOnly}>{betweenSentences(i18n.language) + t('actions.openOne')}</span>
        </p>
        {open === null && <EnglishNote input={input} />}
        <ActionTools
          find={find}
          onFind={setFind}
          grouping={grouping}
          onGroup={(value) => keep('group', value, 'wave')}
          filter={filter}
          onFilter={(value) => keep('show', value, 'all')}
        />
        <div className={styles.line}>
          <SelectAll selection={selection} />
          <Button kind="plain" onClick={() => setAddingAt(address)}>
            <Icon name="add" /> {t('workspace:tools.add')}
          </Button>
        </div>
        <SelectionCount
          selection={selection}
          onNone={() => (hasJustLeft() ? focusNext() : heading.current?.focus())}
        />
        <BulkBar ref={bar} planId={saved.id} input={input} selection={selection} />
        <ActionList
          planId={saved.id}
          input={listed}
          found={found}
          groups={groups}
          filter={filter}
          isNarrowed={isNarrowed}
          rest={rest}
          selection={selection}
          open={open}
          left={left}
          leftNote={leftNote}
        />
        <GoneItems saved={saved} input={input} onKept={openItem} onEmptied={() => heading.current?.focus()} />
        <p className={styles.keys}>{t('workspace:tools.keys')}</p>
        <p className={styles.touch}>{t('workspace:tools.touch')}</p>
        <AddOwnItem
          saved={saved}
          isOpen={addingAt === address}
          onClose={() => setAddingAt(null)}
          onAdded={openItem}
        />
        <WayToBar bar={bar} selection={selection} />
      </div>
      {open !== null && <ItemPanel key={open} saved={saved} input={input} id={open} onClose={close} />}
    </div>
  )
}

const rowOf = (id: string | null | undefined): HTMLElement | null =>
  id ? document.getElementById(rowId(id)) : null

function chosen<Value extends string>(
  asked: string | null,
  isOne: (value: string | null) => value is Value,
  usual: Value,
): Value {
  return isOne(asked) ? asked : usual
}

/** The rows shown, from top to bottom, so that shift selects what lies between. */
function idsInOrder(
  groups: ReturnType<typeof groupItems>,
  found: ReturnType<typeof findItems>,
  isRestOpen: boolean,
): readonly string[] {
  const priority = groups.flatMap((group) => group.items)
  const rest = isRestOpen ? found.filter(isOfRest) : []
  return [...priority, ...found.filter(isPrerequisite), ...found.filter(isSetAside), ...rest].map(
    (item) => item.id,
  )
}
