import { leavesOf } from '../library/condition'
import type { Library } from '../library/library'
import type { Safeguard } from '../library/safeguard'
import type { Mode, PlanPart } from '../plan/plan'
import type { DpiContext } from '../questionnaire/context'
import { DPI_TYPES, type Role, stageIndex } from '../questionnaire/vocabulary'
import { findUpkeep, findWork, toPart, type Work } from './find-work'
import { bitsOf, type IndexedSafeguard, indexLibrary } from './index-library'
import { type Moment, momentsOf } from './moments'
import type { Verdicts } from './verdicts'

/** A safeguard that applies, with what each authority in the plan does about it. */
export interface Selected {
  readonly safeguard: Safeguard
  readonly indexed: IndexedSafeguard
  readonly verdict: 'yes' | 'unknown'
  readonly mode: Mode
  /** Who leads the work inside the plan. */
  readonly lead: Role
  readonly parts: readonly PlanPart[]
  readonly confirmFirst: readonly string[]
  readonly isSelfAssessed: boolean
}

/** Rules E3 and E8: what applies by DPI type, role, stage and answers, in the order of ids; one at a time, for it is scored at once. */
export function* selectSafeguards(
  library: Library,
  context: DpiContext,
  verdicts: Verdicts,
): Iterable<Selected> {
  const moments = momentsOf(library, context)
  const chosenTypes = bitsOf(context.dpiTypes, DPI_TYPES)
  const people = hasPeople(library, context)
  for (const indexed of indexLibrary(library).safeguards) {
    const moment = moments[indexed.dpiTypes & chosenTypes]
    if (!moment) continue
    const selected = selectSafeguard(library, context, verdicts, indexed, moment, people)
    if (selected) yield selected
  }
}

function selectSafeguard(
  library: Library,
  context: DpiContext,
  verdicts: Verdicts,
  indexed: IndexedSafeguard,
  moment: Moment,
  people: boolean,
): Selected | null {
  const { safeguard, appliesWhen, upkeepWhen } = indexed
  const verdict = appliesWhen === null ? 'yes' : verdicts.of(appliesWhen)
  if (verdict === 'no') return null
  const purpose = upkeepWhen === null ? 'unknown' : verdicts.of(upkeepWhen)
  const isMet = purpose === 'yes'
  const isMissing = purpose === 'no'
  const { active, behind } = isMet
    ? { active: findUpkeep(indexed, context.roles, moment), behind: [] }
    : findWork(indexed, context.roles, moment, people, isMissing)
  if (active.length === 0) return null
  const answersForIt = accountableWork(active, safeguard.accountable, isMissing)
  return {
    safeguard,
    indexed,
    verdict,
    mode: active.reduce(mostPressing).mode,
    lead: leadOf(safeguard, active, library.settings.leadOrder),
    parts: active.map((work) => toPart(work, work === answersForIt, verdicts)),
    confirmFirst: behind,
    isSelfAssessed: isMet && !hasEvidence(safeguard, context),
  }
}

const MODE_ORDER: Readonly<Record<Mode, number>> = { now: 0, 'catch-up': 1, ahead: 2, upkeep: 3 }

/** The earlier of two, unless the other's mode comes first: what is due before what is late, then what lies ahead. */
function mostPressing(one: Work, other: Work): Work {
  return MODE_ORDER[other.mode] < MODE_ORDER[one.mode] ? other : one
}

/**
 * Rule E11. Who holds the legal power answers for it, in the plan or not: never a supervised body for its own
 * supervision, never advocates for a duty of the state. Who leads the work inside the plan may be another.
 */
function leadOf({ accountable }: Safeguard, found: readonly Work[], leadOrder: readonly Role[]): Role {
  if (found.some((work) => work.role === accountable)) return accountable
  return leadOrder.find((role) => found.some((work) => work.role === role)) ?? accountable
}

/** One part answers for the whole: the accountable authority's first that is due, or what is still missing. */
function accountableWork(found: readonly Work[], accountable: Role, isMissing: boolean): Work | null {
  let first: Work | null = null
  for (const work of found) {
    if (work.role !== accountable) continue
    if (isMissing && work.late === 'do-now') return work
    first = first ? mostPressing(first, work) : work
  }
  return first
}

function hasEvidence(safeguard: Safeguard, context: DpiContext): boolean {
  const questions = safeguard.upkeepWhen ? leavesOf(safeguard.upkeepWhen) : []
  return questions.some((leaf) => context.evidence.has(leaf.question))
}

/** People are in the system: the facts say so, or its stage does. Somebody may then have been harmed already. */
function hasPeople(library: Library, context: DpiContext): boolean {
  const enrolment = context.chosen.get('enrolment')?.[0]
  if (enrolment !== undefined) return enrolment !== 'none'
  const from = stageIndex(library.settings.schedule.peopleFrom)
  return context.dpiTypes.some((type) => stageIndex(context.stageOf[type]) >= from)
}
