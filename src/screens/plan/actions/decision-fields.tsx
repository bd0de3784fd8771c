import { useRef } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { type Decision, DECISIONS } from '@/core/plan/plan-edits'
import { ChoiceField } from './choice-field'
import { DraftField } from './draft-field'
import { SaidEarlier } from './said-earlier'

interface Props {
  readonly input: SectionInput
  readonly item: EditedItem
  /** With the reason of that decision, which is one step with it. */
  readonly onDecide: (decision: Decision | undefined, reason: string | undefined) => void
  /** It is in place also of what the item asks for now. */
  readonly onHolds: () => void
  readonly onReason: (reason: string) => void
}

/**
 * Whether it is done at all; setting it aside asks for a reason. What shows that something is in place is no reason for
 * leaving it out: each decision has a text of its own here, so that going through them loses none.
 */
export function DecisionFields({ input, item, onDecide, onHolds, onReason }: Props) {
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
      <SaidEarlier
        input={input}
        item={item}
        said="decision"
        onHolds={onHolds}
        onTakeBack={() => decide('planned')}
      >
        <ChoiceField
          label={t('edit.decision')}
          value={decision ?? ''}
          onKeep={decide}
          options={[
            { value: '', label: t('edit.decisions.auto') },
            ...DECISIONS.map((value) => ({ value, label: t(`edit.decisions.${value}`) })),
          ]}
        />
      </SaidEarlier>
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
