import { useRef } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import type { EditedItem } from '@/core/plan/apply-edits'
import { type Decision, DECISIONS } from '@/core/plan/plan-edits'
import { ChoiceField } from './choice-field'
import { DraftField } from './draft-field'

interface Props {
  readonly item: EditedItem
  /** With the reason of that decision, which is one step with it. */
  readonly onDecide: (decision: Decision | undefined, reason: string | undefined) => void
  readonly onReason: (reason: string) => void
}

/**
 * Whether it is done at all; setting it aside asks for a reason. What shows that something is in place is no reason for
 * leaving it out: each decision has a text of its own here, so that going through them loses none.
 */
export function DecisionFields({ item, onDecide, onReason }: Props) {
  const { t } = useTranslation('plan')
  const { decision, decisionReason = '' } = item.edit
  const reasons = useRef<Partial<Record<Decision, string>>>({})
  function decide(value: string): void {
    const next = DECISIONS.find((each) => each === value)
    if (next === decision) return
    if (decision) reasons.current[decision] = decisionReason
    onDecide(next, next && reasons.current[next])
  }
  return (
    <>
      <ChoiceField
        label={t('edit.decision')}
        value={decision ?? ''}
        onKeep={decide}
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
