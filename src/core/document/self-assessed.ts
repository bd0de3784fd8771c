import type { EditedItem } from '../plan/apply-edits'
import type { SectionInput } from './section'

/**
 * What the plan took as done on somebody's word alone: answers without evidence, and actions that the user set aside
 * as in place without a word or a link on what shows it.
 */
export function selfAssessedItems({ plan }: SectionInput): readonly EditedItem[] {
  return plan.items.filter(
    ({ isSelfAssessed, edit }) =>
      (isSelfAssessed && edit.decision === undefined) ||
      (edit.decision === 'in-place' && !edit.decisionReason?.trim() && !edit.evidenceLink?.trim()),
  )
}

/** "Self-assessed: n actions set aside, m of them gates": stands in every document. */
export function selfAssessedLine(input: SectionInput): string {
  const items = selfAssessedItems(input)
  if (items.length === 0) return input.words.say('document:summary.selfAssessedNone')
  const gates = items.filter(({ id, gate }) => gate !== null || hasGate(input, id)).length
  return input.words.say('document:summary.selfAssessed', { count: items.length, gates })
}

function hasGate({ safeguards }: SectionInput, id: string): boolean {
  return safeguards.get(id)?.actions.some((action) => action.gate !== undefined) ?? false
}
