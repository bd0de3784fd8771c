import { useTranslation } from '@/i18n/use-translation'
import { partnersOf } from '@/core/document/lead-and-partners'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { isFigure } from '@/core/plan/amount'
import type { ItemChange } from '@/core/plan/change-edits'
import { type ItemEdit, STATUSES } from '@/core/plan/plan-edits'
import { stillHolds, withSaidOf } from '@/core/plan/said-of'
import { itemEdited } from '@/state/edits'
import { useSaveResult } from '@/state/open-plans'
import { readLink } from '@/core/document/read-link'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { ChoiceField } from './choice-field'
import { CostField } from './cost-field'
import { DecisionFields } from './decision-fields'
import { DraftField } from './draft-field'
import { EDITOR_HEADING } from './editor-heading'
import styles from './item-editor.module.css'
import { ItemPlace } from './item-place'
import { MonthFields } from './month-fields'
import { SaidEarlier } from './said-earlier'
import { WordsEditor } from './words-editor'

interface Props {
  readonly saved: SavedPlan
  readonly input: SectionInput
  readonly item: EditedItem
}

/** What the user decides on one action. Nothing typed is refused: what cannot count yet says so at its field. */
export function ItemEditor({ saved, input, item }: Props) {
  const { t } = useTranslation(['plan', 'workspace'])
  const { edit } = item
  const isKept = useSaveResult(saved.id) === 'saved'
  const set = <Key extends keyof ItemEdit>(key: Key, value: ItemEdit[Key] | undefined): void =>
    itemEdited(saved.id, item.id, { [key]: value })
  const say = (change: ItemChange): void => itemEdited(saved.id, item.id, withSaidOf(item, change))
  const { currency } = saved.answers
  const costCurrency = edit.costCurrency?.trim() || currency
  const costHint = costCurrency ? t('edit.costHint', { currency: costCurrency }) : t('edit.costHintNone')
  const isHighBelowLow = isFigure(edit.costLow) && isFigure(edit.costHigh) && edit.costHigh < edit.costLow
  const link = edit.evidenceLink?.trim() ?? ''
  const partners = partnersOf(input, { ...item, edit: {} })
  return (
    <section className={styles.editor}>
      <h3 id={EDITOR_HEADING} tabIndex={-1}>
        {t('edit.heading')}
      </h3>
      {isKept && <p className={styles.note}>{t('edit.lead')}</p>}
      <ItemPlace saved={saved} input={input} item={item} />
      <DecisionFields
        input={input}
        item={item}
        onDecide={(decision, decisionReason) => say({ decision, decisionReason })}
        onHolds={() => itemEdited(saved.id, item.id, stillHolds(item, 'decision'))}
        onReason={(text) => set('decisionReason', text)}
      />
      <DraftField
        label={t('edit.leadField')}
        hint={t('edit.leadHint', { example: t('edit.leadExample') })}
        value={edit.lead ?? ''}
        onKeep={(text) => set('lead', text)}
      />
      <DraftField
        label={t('edit.partners')}
        hint={partners === '' ? undefined : t('edit.partnersHint', { list: partners })}
        value={edit.partners ?? ''}
        onKeep={(text) => set('partners', text)}
      />
      <SaidEarlier
        input={input}
        item={item}
        said="status"
        onHolds={() => itemEdited(saved.id, item.id, stillHolds(item, 'status'))}
        onTakeBack={() => say({ status: 'not-started' })}
      >
        <ChoiceField
          label={t('edit.status')}
          value={edit.status ?? ''}
          onKeep={(value) => say({ status: STATUSES.find((status) => status === value) })}
          options={[
            { value: '', label: t('edit.statusNone') },
            ...STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
          ]}
        />
      </SaidEarlier>
      <MonthFields planId={saved.id} input={input} item={item} onSet={set} />
      <div className={styles.pair}>
        <CostField
          label={t('edit.costLow')}
          hint={costHint}
          value={edit.costLow}
          error={undefined}
          onKeep={(amount) => set('costLow', amount)}
        />
        <CostField
          label={t('edit.costHigh')}
          hint={costHint}
          value={edit.costHigh}
          error={isHighBelowLow ? t('edit.costHighBelowLow') : undefined}
          onKeep={(amount) => set('costHigh', amount)}
        />
        <DraftField
          label={t('workspace:cost.currency')}
          hint={
            currency ? t('workspace:cost.currencyHint', { currency }) : t('workspace:cost.currencyHintNone')
          }
          value={edit.costCurrency ?? ''}
          onKeep={(text) => set('costCurrency', text)}
        />
      </div>
      <DraftField
        label={t('workspace:cost.source')}
        value={edit.costSource ?? ''}
        onKeep={(text) => set('costSource', text)}
      />
      <DraftField
        label={t('edit.evidence')}
        inputMode="url"
        value={edit.evidenceLink ?? ''}
        error={link !== '' && readLink(link) === undefined ? t('edit.evidenceBad') : undefined}
        onKeep={(text) => set('evidenceLink', text)}
      />
      <DraftField
        label={t('edit.notes')}
        isLong
        value={edit.notes ?? ''}
        onKeep={(text) => set('notes', text)}
      />
      <WordsEditor saved={saved} input={input} item={item} />
    </section>
  )
}
