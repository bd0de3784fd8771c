import type { Questionnaire } from '../questionnaire/questionnaire'
import type { Answer, Answers } from '../questionnaire/answers'
import type { ItemEdit, PlanEdits } from './plan-edits'
import type { SavedPlan } from './saved-plan'

/**
 * The plan for others: without the sensitive answers and without anything worked out from them. Which items a plan has,
 * how they score and when they start can all be traced back to an answer, so nothing of that goes along: whoever opens
 * the copy has it worked out anew. What the user wrote stays as written.
 */
export function shareCopy(questionnaire: Questionnaire, plan: SavedPlan): SavedPlan {
  // The files that it has been go as well: what is left out here would count as deleted when both are merged.
  const { files: _, ...shared } = plan
  const { answers, edits, document } = plan
  return {
    ...shared,
    answers: withoutSensitive(questionnaire, answers),
    // Nudges waved away name what the engine found, and it found it with all the answers.
    edits: { ...withoutSaidOf(edits), dismissed: [] },
    document: { ...document, includesSensitive: false },
    savedToFile: null,
    snapshots: [],
    libraryVersion: '',
    engineVersion: '',
    basis: {},
    isShareCopy: true,
  }
}

/** Which work an item asked for was worked out: that it was upkeep tells an answer. */
function withoutSaidOf(edits: PlanEdits): PlanEdits {
  const without = ({ decisionParts: _decision, statusParts: _status, ...edit }: ItemEdit): ItemEdit => edit
  return {
    ...edits,
    items: Object.fromEntries(Object.entries(edits.items).map(([id, edit]) => [id, without(edit)])),
    ownItems: edits.ownItems.map((own) => ({ ...own, edit: without(own.edit) })),
  }
}

function withoutSensitive(questionnaire: Questionnaire, answers: Answers): Answers {
  const sensitive = new Set(questionnaire.questions.filter((each) => each.sensitive).map((each) => each.id))
  const open = <Value>(values: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(values).filter(([id]) => !sensitive.has(id)))
  const { context, evidence, ...facts } = answers
  const kept = {
    context: open<Answer>(context ?? {}),
    evidence: open<string>(evidence ?? {}),
  }
  return {
    ...facts,
    ...(Object.keys(kept.context).length > 0 ? { context: kept.context } : {}),
    ...(Object.keys(kept.evidence).length > 0 ? { evidence: kept.evidence } : {}),
  }
}
