import { leavesOf } from '../library/condition'
import type { Library } from '../library/library'
import type { Safeguard } from '../library/safeguard'
import type { Mode, PlanPart } from '../plan/plan'
import type { DpiContext } from '../questionnaire/context'
import { DPI_TYPES, type Role, stageIndex } from '../questionnaire/vocabulary'
import { findUpkeep, findWork } from './find-work'
import { bitsOf, type IndexedSafeguard, indexLibrary } from './index-library'
import { type Moment, momentsOf } from './moments'
import { asAccountable } from './plan-parts'
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

/**
 * Rules E3 and E8: what applies by DPI type, role, stage and answers, in the order of ids. One at a time, so that in a
 * large library none is kept longer than it takes to score it.
 */
export function* selectSafeguards(
  library: Library,
  context: DpiContext,
  verdicts: Verdicts,
): Generator<Selected, void, void> {
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
    ? findUpkeep(indexed, context.roles, moment, verdicts)
    : findWork(indexed, context.roles, moment, people, isMissing, verdicts)
  const [first] = active
  if (!first) return null
  const { accountable } = safeguard
  return {
    safeguard,
    indexed,
    verdict,
    mode: active.reduce(mostPressing, first).mode,
    lead: leadOf(accountable, active, library.settings.leadOrder),
    parts: withAccountable(active, accountableIn(active, accountable, isMissing)),
    confirmFirst: behind,
    isSelfAssessed: isMet && !hasEvidence(safeguard, context),
  }
}

const MODE_ORDER: Readonly<Record<Mode, number>> = { now: 0, 'catch-up': 1, ahead: 2, upkeep: 3 }

/** The earlier of two, unless the other's mode comes first: what is due before what is late, then what lies ahead. */
function mostPressing(one: PlanPart, other: PlanPart): PlanPart {
  return MODE_ORDER[other.mode] < MODE_ORDER[one.mode] ? other : one
}

/**
 * Rule E11. Who holds the legal power answers for it, in the plan or not: never a supervised body for its own
 * supervision, never advocates for a duty of the state. Who leads the work inside the plan may be another.
 */
function leadOf(accountable: Role, parts: readonly PlanPart[], leadOrder: readonly Role[]): Role {
  if (parts.some((part) => part.role === accountable)) return accountable
  return leadOrder.find((role) => parts.some((part) => part.role === role)) ?? accountable
}

/** One part answers for the whole: the accountable authority's first that is due, or what is still missing. */
function accountableIn(parts: readonly PlanPart[], accountable: Role, isMissing: boolean): PlanPart | null {
  let first: PlanPart | null = null
  for (const part of parts) {
    if (part.role !== accountable) continue
    if (isMissing && part.late === 'do-now') return part
    first = first ? mostPressing(first, part) : part
  }
  return first
}

function withAccountable(parts: readonly PlanPart[], answering: PlanPart | null): readonly PlanPart[] {
  return answering === null ? parts : parts.map((part) => (part === answering ? asAccountable(part) : part))
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
