import type { EditedItem } from './apply-edits'

/** Left out without a word on why. What is in place without evidence is called self-assessed, and lacks nothing else. */
export const lacksReason = ({ edit: { decision, decisionReason = '' } }: Pick<EditedItem, 'edit'>): boolean =>
  (decision === 'later' || decision === 'not-applicable') && decisionReason.trim() === ''
