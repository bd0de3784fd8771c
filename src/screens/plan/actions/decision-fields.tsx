import { useTranslation } from 'react-i18next'
import type { EditedItem } from '@/core/plan/apply-edits'
import { type Decision, DECISIONS } from '@/core/plan/plan-edits'
import { ChoiceField } from './choice-field'
import { DraftField } from './draft-field'

interface Props {
  readonly item: EditedItem
  readonly onDecide: (decision: Decision | undefined) => void
  readonly onReason: (reason: string) => void
}

/** Whether it is done at all; setting it aside asks for a reason. */
export function DecisionFields({ item, onDecide, onReason }: Props) {
  const { t } = useTranslation('plan')
  const { decision, decisionReason = '' } = item.edit
  return (
    <>
      <ChoiceField
        label={t('edit.decision')}
        value={decision ?? ''}
        onKeep={(value) => onDecide(DECISIONS.find((each) => each === value))}
        options={[
          { value: '', label: t('edit.decisions.auto') },
          ...DECISIONS.map((value) => ({ value, label: t(`edit.decisions.${value}`) })),
        ]}
      />
      {decision !== undefined && decision !== 'planned' && (
        <DraftField
          label={t(`edit.reason.${decision}`)}
          hint={decisionReason.trim() === '' ? t(`edit.reasonMissing.${decision}`) : undefined}
          value={decisionReason}
          onKeep={onReason}
        />
      )}
    </>
  )
}
