import { type FormEvent, type RefObject, useEffect, useId, useLayoutEffect, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { Listener } from '@/components/listener'
import { SelectField } from '@/components/select-field'
import { useFocusClear } from '@/components/use-focus-clear'
import { TextField } from '@/components/text-field'
import { betweenSentences } from '@/core/document/between-sentences'
import { monthAt } from '@/core/document/date-words'
import { partnersOf } from '@/core/document/lead-and-partners'
import type { SectionInput } from '@/core/document/section'
import { withPartners } from '@/core/plan/added-partners'
import type { EditedItem } from '@/core/plan/apply-edits'
import type { ItemChange } from '@/core/plan/change-edits'
import { DECISIONS, type PlanEdits, STATUSES } from '@/core/plan/plan-edits'
import { withSaidOf } from '@/core/plan/said-of'
import { typedMonth } from '@/core/plan/typed-month'
import { announced } from '@/state/announcements'
import { itemsEdited } from '@/state/edits'
import { savedPlan } from '@/state/open-plans'
import { useLanguage } from '@/state/preferences'
import { StartLink } from '../start-link'
import styles from './bulk-bar.module.css'
import { TypedMonthField } from './typed-date-field'
import { type Selection, useSelectedIds } from './use-selection'

const KINDS = ['lead', 'partners', 'months', 'status', 'decision'] as const
type BulkKind = (typeof KINDS)[number]

interface Props {
  readonly ref: RefObject<HTMLFormElement | null>
  readonly planId: string
  readonly input: SectionInput
  readonly selection: Selection
}

/** What the last change came to, of how many selected, and the edits as it left them: once those are others it is past. */
interface Done {
  readonly said: string
  readonly count: number
  readonly edits: PlanEdits | undefined
}

/**
 * One change for all that are selected, and one step of undo. Made before anything is selected, and shown then: making it
 * would hold up the first mark.
 */
export function BulkBar({ ref, planId, input, selection }: Props) {
  const { t } = useTranslation(['workspace', 'plan', 'interface'])
  const [kind, setKind] = useState<BulkKind>('lead')
  const [fields, setFields] = useState<ItemChange>({})
  const [done, setDone] = useState<Done>()
  const [isTried, setIsTried] = useState(false)
  const note = useId()
  const gap = betweenSentences(useLanguage())
  const ids = useSelectedIds(selection)
  const count = ids.size
  const isShown = count > 0
  const [wasShown, setWasShown] = useState(isShown)
  if (wasShown !== isShown) {
    setWasShown(isShown)
    begun()
  }
  useLayoutEffect(() => {
    // At once, as by an element that goes: whoever looks after the focus asks next.
    const focused = document.activeElement
    if (!isShown && focused instanceof HTMLElement && ref.current?.contains(focused)) focused.blur()
  }, [isShown, ref])
  useEffect(() => {
    // It pushes down what was selected, and with it the focus.
    if (isShown) document.activeElement?.scrollIntoView({ block: 'nearest' })
  }, [isShown])
  useFocusClear(ref, isShown)
  const labels: Readonly<Record<BulkKind, string>> = {
    lead: t('plan:edit.leadField'),
    partners: t('plan:edit.partners'),
    months: t('bulk.months'),
    status: t('plan:edit.status'),
    decision: t('plan:edit.decision'),
  }

  function apply(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    // The sentence stands at the field already; as typed it would be wrong in every one of them.
    const wrong = event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (wrong) return wrong.focus()
    if (kind === 'partners' && !fields.partners?.trim()) {
      setIsTried(true)
      return event.currentTarget.querySelector('input')?.focus()
    }
    const items = new Map(input.plan.items.map((item) => [item.id, item]))
    const change = { ...emptied(kind), ...fields }
    const changed = itemsEdited(planId, [...ids], (id) => changeOf(items.get(id), change))
    const said = changed === 0 ? t('bulk.nothing') : t('bulk.done', { count: changed })
    announced(said)
    setDone({ said, count, edits: savedPlan(planId)?.edits })
  }

  function changeOf(item: EditedItem | undefined, change: ItemChange): ItemChange {
    if (kind !== 'partners' || !item) return withSaidOf(item, change)
    const { partners = '' } = item.edit
    // Those worked out would go from the documents once others are written.
    const there = partners.trim() === '' ? partnersOf(input, { ...item, edit: {} }) : partners
    const all = withPartners(there, change.partners ?? '', t('interface:wizard.betweenAnswers'))
    return { partners: all === there ? partners : all }
  }

  /** What is chosen is never empty: one of the choices stands for nothing said. */
  function emptyWords(): string {
    const { decision } = fields
    if (kind === 'partners') return t('bulk.partnersStay')
    const asksWhy = decision !== undefined && decision !== 'planned'
    if (kind === 'status') return t('bulk.emptyChoice', { choice: t('plan:edit.statusNone') })
    if (kind === 'decision' && !asksWhy)
      return t('bulk.emptyChoice', { choice: t('plan:edit.decisions.auto') })
    return t('bulk.empty')
  }

  function begun(as: BulkKind = 'lead'): void {
    setKind(as)
    setFields({})
    setIsTried(false)
    setDone(undefined)
  }

  function set(more: ItemChange): void {
    setFields({ ...fields, ...more })
    setIsTried(false)
    setDone(undefined)
  }

  return (
    <form ref={ref} className={styles.bar} aria-label={t('bulk.heading')} hidden={!isShown} onSubmit={apply}>
      <p className={styles.count}>{t('select.count', { count })}</p>
      <div className={styles.fields}>
        <SelectField
          label={t('bulk.what')}
          value={kind}
          onChange={(value) => begun(KINDS.find((each) => each === value))}
          options={KINDS.map((value) => ({ value, label: labels[value] }))}
        />
        <BulkValue kind={kind} input={input} fields={fields} isMissing={isTried} onSet={set} />
      </div>
      <p className={styles.note} id={note}>
        {done?.count === count && done.edits === savedPlan(planId)?.edits ? done.said : emptyWords()}
      </p>
      <Listener>{isHalf(fields) && <p className={styles.note}>{t('plan:edit.onlyOne')}</p>}</Listener>
      {/* Without a start month no month that is set here shows yet. */}
      {kind === 'months' && input.plan.context.startMonth === null && (
        <p className={styles.note}>
          {t('plan:edit.noStart')}
          {gap}
          <StartLink planId={planId} />
        </p>
      )}
      <div className={styles.buttons}>
        <Button kind="main" type="submit" aria-describedby={note}>
          {t('bulk.apply', { count })}
        </Button>
        <Button kind="plain" onClick={() => selection.setAll(false)}>
          {t('select.clear')}
        </Button>
      </div>
    </form>
  )
}

const monthsOf = ({ startMonth, endMonth }: ItemChange) =>
  [typedMonth(startMonth), typedMonth(endMonth)] as const

function isBackwards(fields: ItemChange): boolean {
  const [start, end] = monthsOf(fields)
  return start !== null && end !== null && end < start
}

function isHalf(fields: ItemChange): boolean {
  const [start, end] = monthsOf(fields)
  return (start === null) !== (end === null)
}

/** Before the plan starts nothing can begin, and the plan would keep its own dates without a word. */
function isTooEarly({ plan }: SectionInput, fields: ItemChange): boolean {
  const [start] = monthsOf(fields)
  const { startMonth } = plan.context
  return start !== null && startMonth !== null && start < startMonth
}

/** What is not filled in is taken out of all of them. */
function emptied(kind: BulkKind): ItemChange {
  switch (kind) {
    case 'months':
      return { startMonth: undefined, endMonth: undefined }
    case 'decision':
      return { decision: undefined, decisionReason: undefined }
    case 'lead':
    case 'partners':
    case 'status':
      return { [kind]: undefined }
  }
}

/** What is set aside needs a reason, and many are often set aside for the same one. */
function BulkDecision({ fields: { decision, decisionReason }, onSet }: Pick<ValueProps, 'fields' | 'onSet'>) {
  const { t } = useTranslation('plan')
  return (
    <>
      <SelectField
        label={t('edit.decision')}
        value={decision ?? ''}
        onChange={(value) =>
          onSet({ decision: DECISIONS.find((each) => each === value), decisionReason: undefined })
        }
        options={[
          { value: '', label: t('edit.decisions.auto') },
          ...DECISIONS.map((value) => ({ value, label: t(`edit.decisions.${value}`) })),
        ]}
      />
      {decision !== undefined && decision !== 'planned' && (
        <TextField
          label={t(`edit.reason.${decision}`)}
          value={decisionReason ?? ''}
          onChange={(reason) => onSet({ decisionReason: reason })}
        />
      )}
    </>
  )
}

interface ValueProps {
  readonly kind: BulkKind
  readonly input: SectionInput
  readonly fields: ItemChange
  /** Whether it was to be set with nothing written. */
  readonly isMissing: boolean
  readonly onSet: (fields: ItemChange) => void
}

function BulkValue({ kind, input, fields, isMissing, onSet }: ValueProps) {
  const { t } = useTranslation(['plan', 'workspace'])
  switch (kind) {
    case 'lead':
      return (
        <TextField
          label={t('edit.leadField')}
          value={fields.lead ?? ''}
          onChange={(lead) => onSet({ lead })}
        />
      )
    case 'partners':
      return (
        <TextField
          label={t('workspace:bulk.partners')}
          value={fields.partners ?? ''}
          error={isMissing ? t('workspace:bulk.partnersMissing') : undefined}
          onChange={(partners) => onSet({ partners })}
        />
      )
    case 'months':
      return (
        <>
          <TypedMonthField
            label={t('edit.start')}
            value={fields.startMonth ?? ''}
            error={
              isTooEarly(input, fields) ? t('edit.startTooEarly', { month: monthAt(input, 0) }) : undefined
            }
            onKeep={(startMonth) => onSet({ startMonth })}
          />
          <TypedMonthField
            label={t('edit.end')}
            value={fields.endMonth ?? ''}
            error={isBackwards(fields) ? t('edit.endBeforeStart') : undefined}
            onKeep={(endMonth) => onSet({ endMonth })}
          />
        </>
      )
    case 'status':
      return (
        <SelectField
          label={t('edit.status')}
          value={fields.status ?? ''}
          onChange={(value) => onSet({ status: STATUSES.find((status) => status === value) })}
          options={[
            { value: '', label: t('edit.statusNone') },
            ...STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
          ]}
        />
      )
    case 'decision':
      return <BulkDecision fields={fields} onSet={onSet} />
  }
}
