import type { Library } from '../library/library'
import { isInUse } from '../plan/parts-ahead'
import type { Mode, PlanPart } from '../plan/plan'
import type { DpiContext } from '../questionnaire/context'
import { DPI_TYPES, type Gate, GATES, type Role } from '../questionnaire/vocabulary'
import type { Verdict } from './evaluate'
import { findUpkeep, findWork } from './find-work'
import { bitsOf, type IndexedSafeguard, indexLibrary } from './index-library'
import { momentsOf } from './moments'
import { asAccountable } from './plan-parts'
import type { Verdicts } from './verdicts'

/** What the plan's authorities do about a safeguard. */
export interface Work {
  readonly mode: Mode
  /** Who leads it inside the plan. */
  readonly lead: Role
  readonly parts: readonly PlanPart[]
  readonly confirmFirst: readonly string[]
  /** The gates that wait for it, in their order: for what is due, or where nothing is, for what lies ahead. */
  readonly gates: readonly Gate[]
  /** The largest of its parts, on the scale of efforts. */
  readonly effort: number
}

/** The work on a safeguard whose purpose the answers show as met (`yes`), as missing (`no`), or neither; null for none. */
export type WorkOn = (safeguard: IndexedSafeguard, purpose: Verdict) => Work | null

interface Kept {
  readonly situation: string
  /** By the safeguard's place and its purpose; null where there is no work. */
  readonly works: (Work | null | undefined)[]
}

const PURPOSES = ['yes', 'no', 'unknown'] as const satisfies readonly Verdict[]

const known = new WeakMap<Library, Kept>()

/**
 * Rules E8, E11 and E14 for one plan. Most answers leave authorities, stages and dangers as they are, and plans are made
 * again at every answer: what was worked out for the plan before stands for the next one in the same situation.
 */
export function workIn(library: Library, context: DpiContext, verdicts: Verdicts): WorkOn {
  const moments = momentsOf(library, context)
  const types = bitsOf(context.dpiTypes, DPI_TYPES)
  const people = hasPeople(library, context)
  const dangers = indexLibrary(library).dangers.map((condition) => verdicts.isUnsafe(condition))
  const { works } = keptIn(library, JSON.stringify([context.roles, moments, types, people, dangers]))
  const make = (indexed: IndexedSafeguard, purpose: Verdict): Work | null => {
    const moment = moments[indexed.dpiTypes & types]
    if (!moment) return null
    const { active, behind } =
      purpose === 'yes'
        ? findUpkeep(indexed, context.roles, moment, verdicts)
        : findWork(indexed, context.roles, moment, people, purpose === 'no', verdicts)
    return workOf(library, indexed, active, behind, purpose === 'no')
  }
  return (indexed, purpose) => {
    const place = indexed.place * PURPOSES.length + PURPOSES.indexOf(purpose)
    const found = works[place]
    if (found !== undefined) return found
    return (works[place] = make(indexed, purpose))
  }
}

function keptIn(library: Library, situation: string): Kept {
  const before = known.get(library)
  if (before?.situation === situation) return before
  const kept: Kept = { situation, works: [] }
  known.set(library, kept)
  return kept
}

function workOf(
  library: Library,
  { safeguard }: IndexedSafeguard,
  active: readonly PlanPart[],
  confirmFirst: readonly string[],
  isMissing: boolean,
): Work | null {
  const [first] = active
  if (!first) return null
  const { accountable } = safeguard
  const { mode } = active.reduce(mostPressing, first)
  return {
    mode,
    lead: leadOf(accountable, active, library.settings.leadOrder),
    parts: withAccountable(active, accountableIn(active, accountable, isMissing)),
    confirmFirst,
    gates: gatesOf(active),
    effort: effortOf(library, safeguard.actions, active, mode),
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

function gatesOf(parts: readonly PlanPart[]): readonly Gate[] {
  const due = parts.filter((part) => part.mode !== 'ahead')
  const counting = due.length > 0 ? due : parts
  return GATES.filter((gate) => counting.some((part) => part.gate === gate))
}

function effortOf(
  { settings: { scales, schedule } }: Library,
  actions: IndexedSafeguard['safeguard']['actions'],
  parts: readonly PlanPart[],
  mode: Mode,
): number {
  if (mode === 'upkeep') return scales.effort[schedule.upkeepEffort]
  const active = actions.filter((action) => parts.some((part) => part.action === action.id))
  return Math.max(...active.map((action) => scales.effort[action.effort]))
}

/** People are in the system: the facts say so, or its stage does. Somebody may then have been harmed already. */
function hasPeople(library: Library, context: DpiContext): boolean {
  const enrolment = context.chosen.get('enrolment')?.[0]
  if (enrolment !== undefined) return enrolment !== 'none'
  return context.dpiTypes.some((type) => isInUse(library.settings, context.stageOf[type]))
}
