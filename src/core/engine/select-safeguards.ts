import { leavesOf } from '../library/condition'
import type { Library } from '../library/library'
import type { Action, Safeguard } from '../library/safeguard'
import type { Mode, PlanPart } from '../plan/plan'
import type { DpiContext } from '../questionnaire/context'
import { type DpiType, type Role, type Stage, STAGES, stageIndex } from '../questionnaire/vocabulary'
import { evaluate, isUnsafe, undecidedBy } from './evaluate'

/** A safeguard that applies, with what each authority in the plan does about it. */
export interface Selected {
  readonly safeguard: Safeguard
  readonly verdict: 'yes' | 'unknown'
  /** Questions that keep its verdict from being decided. */
  readonly undecided: readonly string[]
  readonly mode: Mode
  /** Who leads the work inside the plan. */
  readonly lead: Role
  readonly parts: readonly PlanPart[]
  readonly confirmFirst: readonly string[]
  readonly isSelfAssessed: boolean
}

/** Rules E3 and E8: what applies by DPI type, role, stage and answers, and what each action has become by now. */
export function selectSafeguards(library: Library, context: DpiContext): readonly Selected[] {
  const reached = reachedWithinHorizon(library, context)
  return library.safeguards.flatMap(
    (safeguard) => selectSafeguard(library, safeguard, context, reached) ?? [],
  )
}

interface Reached extends Readonly<Record<DpiType, ReadonlySet<Stage>>> {
  /** Somebody may have been harmed already. */
  readonly hasPeople: boolean
}

function selectSafeguard(
  library: Library,
  safeguard: Safeguard,
  context: DpiContext,
  reached: Reached,
): Selected | null {
  const types = context.dpiTypes.filter((type) => safeguard.dpiTypes.includes(type))
  if (types.length === 0) return null
  const verdict = safeguard.appliesWhen ? evaluate(safeguard.appliesWhen, context) : 'yes'
  if (verdict === 'no') return null
  const purpose = safeguard.upkeepWhen ? evaluate(safeguard.upkeepWhen, context) : 'unknown'
  const isMet = purpose === 'yes'
  const isMissing = purpose === 'no'
  const found = context.roles.flatMap((role) => partsOf(safeguard, role, types, context, reached, isMissing))
  const active = isMet ? upkeepParts(found) : found.filter((part) => !part.isBehind)
  if (active.length === 0) return null
  const present = active.map(({ part }) => part.role)
  const lead = leadOf(safeguard, present, library.settings.leadOrder)
  return {
    safeguard,
    verdict,
    lead,
    undecided: safeguard.appliesWhen ? undecidedBy(safeguard.appliesWhen, context) : [],
    mode: firstMode(active.map(({ part }) => part.mode)),
    parts: withOneAccountable(
      active.map(({ part }) => part),
      safeguard.accountable,
      isMissing,
    ),
    confirmFirst: isMet ? [] : found.filter((part) => part.isBehind).map(({ part }) => part.action),
    isSelfAssessed: isMet && !hasEvidence(safeguard, context),
  }
}

/**
 * `isBehind`: an earlier action of an authority that has work of this stage: to be confirmed, not caught up. Where the
 * answers say that the purpose is not met there is nothing to confirm: what is still needed comes first.
 */
interface Found {
  readonly part: PlanPart
  readonly isBehind: boolean
}

function partsOf(
  safeguard: Safeguard,
  role: Role,
  types: readonly DpiType[],
  context: DpiContext,
  reached: Reached,
  isMissing: boolean,
): readonly Found[] {
  const parts = safeguard.actions
    .filter((action) => action.role === role)
    .flatMap((action) => {
      const mode = firstMode(
        types.flatMap((type) => modeOf(action, context.stageOf[type], reached[type]) ?? []),
      )
      return mode ? [partOf(action, mode, context, reached.hasPeople)] : []
    })
  const hasWorkNow = parts.some((part) => part.mode === 'now')
  const isStillNeeded = (part: PlanPart): boolean => isMissing && part.late === 'do-now'
  return [...parts]
    .sort((a, b) => Number(isStillNeeded(b)) - Number(isStillNeeded(a)))
    .map((part) => ({ part, isBehind: hasWorkNow && part.mode === 'catch-up' && !isStillNeeded(part) }))
}

/** What an action is at a stage: due, late, to come, or nothing. */
function modeOf(action: Action, stage: Stage, reached: ReadonlySet<Stage>): Mode | null {
  if (action.stages.includes(stage)) return 'now'
  const hasPassed = action.stages.some((each) => stageIndex(each) < stageIndex(stage))
  if (hasPassed && action.late !== 'drop') return 'catch-up'
  return action.stages.some((each) => reached.has(each)) ? 'ahead' : null
}

function partOf(action: Action, mode: Mode, context: DpiContext, hasPeople: boolean): PlanPart {
  const late = action.late === 'remedy' && !hasPeople ? 'do-now' : action.late
  const isRemedy = mode === 'catch-up' && late === 'remedy'
  const needsShelter = action.unsafeWhen !== undefined && isUnsafe(action.unsafeWhen, context)
  return {
    action: action.id,
    role: action.role,
    stages: action.stages,
    mode,
    late: mode === 'catch-up' ? late : null,
    form: needsShelter ? 'protective' : isRemedy ? 'remedy' : 'action',
    hasInterim: false,
    isAccountable: false,
    gate: action.gate ?? null,
    processes: action.processes,
  }
}

/** One upkeep part for each authority: the purpose is met, what is left is to keep it alive. */
function upkeepParts(found: readonly Found[]): readonly Found[] {
  const byRole = new Map<Role, Found>()
  for (const each of found) {
    const part: PlanPart = { ...each.part, mode: 'upkeep', late: null, form: 'upkeep', gate: null }
    if (!byRole.has(each.part.role)) byRole.set(each.part.role, { part, isBehind: false })
  }
  return [...byRole.values()]
}

const MODES: readonly Mode[] = ['now', 'catch-up', 'ahead', 'upkeep']

function firstMode(modes: readonly Mode[]): Mode
function firstMode(modes: readonly Mode[]): Mode | undefined
function firstMode(modes: readonly Mode[]): Mode | undefined {
  return MODES.find((mode) => modes.includes(mode))
}

/**
 * Rule E11. Who holds the legal power answers for it, in the plan or not: never a supervised body for its own
 * supervision, never advocates for a duty of the state. Who leads the work inside the plan may be another.
 */
function leadOf(safeguard: Safeguard, present: readonly Role[], leadOrder: readonly Role[]): Role {
  if (present.includes(safeguard.accountable)) return safeguard.accountable
  return leadOrder.find((role) => present.includes(role)) ?? safeguard.accountable
}

/** One part answers for the whole: the accountable authority's first that is due, or what is still missing. */
function withOneAccountable(
  parts: readonly PlanPart[],
  accountable: Role,
  isMissing: boolean,
): readonly PlanPart[] {
  const own = parts.filter((part) => part.role === accountable)
  const missing = isMissing ? own.find((part) => part.late === 'do-now') : undefined
  const first = missing ?? own.find((part) => part.mode === firstMode(own.map((each) => each.mode)))
  return parts.map((part) => ({ ...part, isAccountable: part === first }))
}

function hasEvidence(safeguard: Safeguard, context: DpiContext): boolean {
  const questions = safeguard.upkeepWhen ? leavesOf(safeguard.upkeepWhen) : []
  return questions.some((leaf) => context.evidence.has(leaf.question))
}

function reachedWithinHorizon(library: Library, context: DpiContext): Reached {
  const horizon = context.horizonMonths ?? library.settings.schedule.horizonMonths
  const of = (type: DpiType): ReadonlySet<Stage> => {
    const months = library.settings.schedule.stageReached[context.stageOf[type]]
    return new Set(STAGES.filter((stage) => (months[stage] ?? Number.POSITIVE_INFINITY) < horizon))
  }
  return {
    id: of('id'),
    payments: of('payments'),
    'data-exchange': of('data-exchange'),
    hasPeople: hasPeople(library, context),
  }
}

/** People are in the system: the facts say so, or its stage does. */
function hasPeople(library: Library, context: DpiContext): boolean {
  const enrolment = context.chosen.get('enrolment')?.[0]
  if (enrolment !== undefined) return enrolment !== 'none'
  const from = stageIndex(library.settings.schedule.peopleFrom)
  return context.dpiTypes.some((type) => stageIndex(context.stageOf[type]) >= from)
}
