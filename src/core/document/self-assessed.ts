import type { EditedItem } from '../plan/apply-edits'
import { isGateAhead } from './gate-words'
import { inSentences } from './joined-phrases'
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
  const { say } = input.words
  const items = selfAssessedItems(input)
  if (items.length === 0) return say('document:summary.selfAssessedNone')
  const said = say('document:summary.selfAssessed', { count: items.length })
  if (input.plan.gates.length === 0) return said
  const gates = items.filter((item) => holdsGateAhead(input, item)).length
  return inSentences(input, [said, say('document:summary.selfAssessedGates', { gates })])
}

/** Whether a step that still lies ahead waits for it, or would if it were not taken as in place. */
function holdsGateAhead(input: SectionInput, { id, gate }: EditedItem): boolean {
  const actions = input.safeguards.get(id)?.actions ?? []
  return [gate, ...actions.map((action) => action.gate ?? null)].some((each) => isGateAhead(input, each))
}
