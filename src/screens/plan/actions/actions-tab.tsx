import { useDeferredValue, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { EnglishNote } from '../english-note'
import type { TabProps } from '../plan-screen'
import { ActionList } from './action-list'
import { rowId } from './action-row'
import styles from './actions-tab.module.css'
import { type Grouping, GROUPINGS, isGrouping } from './group-items'
import { ItemPanel } from './item-panel'
import { withParam } from './with-param'

const GROUP_LABELS = { wave: 'groupWave', principle: 'groupPrinciple', lead: 'groupLead' } as const

/** The list of all actions, and beside it the one that the address names. */
export function ActionsTab({ saved, input }: TabProps) {
  const { t } = useTranslation('plan')
  const [params, setParams] = useSearchParams()
  const [find, setFind] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  // The list may lag behind the typing; the fields never do.
  const listed = useDeferredValue(input)
  const wanted = useDeferredValue(find)
  const asked = params.get('group')
  const grouping: Grouping = isGrouping(asked) ? asked : 'wave'
  const open = params.get('item')

  function group(chosen: string): void {
    setParams((before) => withParam(before, 'group', chosen === 'wave' ? null : chosen), { replace: true })
  }

  function close(): void {
    setParams((before) => withParam(before, 'item', null), { preventScrollReset: true })
    // Back to where it was opened, or to the head of the list where a search has hidden that.
    const row = open === null ? null : document.getElementById(rowId(open))
    ;(row ?? heading.current)?.focus()
  }

  return (
    <div className={open === null ? styles.actions : `${styles.actions} ${styles.withDetail}`}>
      <div className={styles.list}>
        <h2 ref={heading} tabIndex={-1}>
          {t('actions.heading')}
        </h2>
        <p>{t('actions.lead', { count: input.priority.length, all: input.plan.items.length })}</p>
        {open === null && <EnglishNote input={input} />}
        <div className={styles.tools}>
          <TextField label={t('actions.find')} type="search" value={find} onChange={setFind} />
          <SelectField
            label={t('actions.group')}
            value={grouping}
            onChange={group}
            options={GROUPINGS.map((value) => ({ value, label: t(`actions.${GROUP_LABELS[value]}`) }))}
          />
        </div>
        <ActionList input={listed} wanted={wanted} grouping={grouping} open={open} />
      </div>
      {open !== null && <ItemPanel key={open} saved={saved} input={input} id={open} onClose={close} />}
    </div>
  )
}
