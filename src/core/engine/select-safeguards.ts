import { leavesOf } from '../library/condition'
import type { Library } from '../library/library'
import type { Safeguard } from '../library/safeguard'
import type { DpiContext } from '../questionnaire/context'
import { type IndexedSafeguard, indexLibrary } from './index-library'
import { type Work, workIn } from './kept-work'
import type { Verdicts } from './verdicts'

/** A safeguard that applies, with what each authority in the plan does about it. */
export interface Selected {
  readonly indexed: IndexedSafeguard
  readonly verdict: 'yes' | 'unknown'
  readonly work: Work
  readonly isSelfAssessed: boolean
}

/**
 * Rules E3 and E8: what applies by DPI type, role, stage and answers, in the order of ids. One at a time, so that in a
 * large library none is kept longer than it takes to score it.
 */
export function* selectSafeguards(
  library: Library,
  context: DpiContext,
  verdicts: Verdicts,
): Generator<Selected, void, void> {
  const workOn = workIn(library, context, verdicts)
  for (const indexed of indexLibrary(library).safeguards) {
    const { appliesWhen, upkeepWhen } = indexed
    const verdict = appliesWhen === null ? 'yes' : verdicts.of(appliesWhen)
    if (verdict === 'no') continue
    const purpose = upkeepWhen === null ? 'unknown' : verdicts.of(upkeepWhen)
    const work = workOn(indexed, purpose)
    if (!work) continue
    const isSelfAssessed = purpose === 'yes' && !hasEvidence(indexed.safeguard, context)
    yield { indexed, verdict, work, isSelfAssessed }
  }
}

function hasEvidence(safeguard: Safeguard, context: DpiContext): boolean {
  const questions = safeguard.upkeepWhen ? leavesOf(safeguard.upkeepWhen) : []
  return questions.some((leaf) => context.evidence.has(leaf.question))
}
