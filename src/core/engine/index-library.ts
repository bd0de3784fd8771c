import { type Condition, leavesOf } from '../library/condition'
import type { Library } from '../library/library'
import { risksLowered } from '../library/risks-lowered'
import type { Action, Safeguard } from '../library/safeguard'
import type { PlanPart, Reason } from '../plan/plan'
import {
  DPI_TYPES,
  type Risk,
  RISKS,
  type Role,
  type Stage,
  stageIndex,
  STAGES,
} from '../questionnaire/vocabulary'

/** A subset of a fixed list, one bit for each member in the list's order: asked for every action in every plan. */
export type Bits = number

/** Stands for a condition; equal conditions share a number, so that each is decided once in a plan. */
export type ConditionNumber = number

/** What a library says whatever the answers, laid out as the engine asks for it. */
export interface LibraryIndex {
  /** In the order of their ids, so that a stable sort by score leaves ties in that order (rule E1). */
  readonly safeguards: readonly IndexedSafeguard[]
  readonly conditions: readonly Condition[]
  /** Those that make some action unsafe. */
  readonly dangers: readonly ConditionNumber[]
  readonly placeOf: ReadonlyMap<string, number>
}

export interface IndexedSafeguard {
  readonly safeguard: Safeguard
  /** Where it stands in the index. */
  readonly place: number
  readonly dpiTypes: Bits
  readonly risks: readonly IndexedRisk[]
  readonly actionsOf: Readonly<Record<Role, readonly IndexedAction[]>>
  /** Ids of hard prerequisites. */
  readonly prerequisites: readonly string[]
  readonly appliesWhen: ConditionNumber | null
  readonly upkeepWhen: ConditionNumber | null
  readonly raises: readonly { readonly when: ConditionNumber; readonly reason: Reason }[]
  readonly adaptations: readonly { readonly when: ConditionNumber; readonly id: string }[]
}

export interface IndexedRisk {
  readonly risk: Risk
  /** Where it stands in the framework's list: figures by risk are kept in that order. */
  readonly place: number
  readonly strength: number
}

export interface IndexedAction {
  readonly action: Action
  readonly stages: Bits
  /** The stage in which it is too late for what is dropped later, or can be asked of a new contract only; else null. */
  readonly tooLateIn: Stage | null
  readonly unsafeWhen: ConditionNumber | null
  /** The parts of plans that it can become, filled as they are asked for (`plan-parts.ts`). */
  readonly parts: (PlanPart | undefined)[]
}

const known = new WeakMap<Library, LibraryIndex>()

/** Made once for each library; plans are made again at every answer. */
export function indexLibrary(library: Library): LibraryIndex {
  const made = known.get(library)
  if (made) return made
  const numbers = new ConditionNumbers()
  const safeguards = [...library.safeguards]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((safeguard, place) => indexSafeguard(safeguard, place, numbers))
  const placeOf = new Map(safeguards.map(({ safeguard, place }) => [safeguard.id, place]))
  const index = { safeguards, placeOf, conditions: numbers.conditions, dangers: dangersOf(safeguards) }
  known.set(library, index)
  return index
}

function dangersOf(safeguards: readonly IndexedSafeguard[]): readonly ConditionNumber[] {
  const actions = safeguards.flatMap(({ actionsOf }) => Object.values(actionsOf).flat())
  return [...new Set(actions.flatMap(({ unsafeWhen }) => unsafeWhen ?? []))]
}

/** A bit for each member by its place in `all`, which may hold 31 of them. */
export function bitsOf<Member>(members: readonly Member[], all: readonly Member[]): Bits {
  return members.reduce((bits, member) => bits | (1 << all.indexOf(member)), 0)
}

class ConditionNumbers {
  readonly conditions: Condition[] = []
  private readonly byText = new Map<string, ConditionNumber>()

  of(condition: Condition): ConditionNumber {
    const text = JSON.stringify(condition)
    const found = this.byText.get(text)
    if (found !== undefined) return found
    const number = this.conditions.push(condition) - 1
    this.byText.set(text, number)
    return number
  }

  ofOptional(condition: Condition | undefined): ConditionNumber | null {
    return condition ? this.of(condition) : null
  }
}

function indexSafeguard(safeguard: Safeguard, place: number, numbers: ConditionNumbers): IndexedSafeguard {
  return {
    safeguard,
    place,
    dpiTypes: bitsOf(safeguard.dpiTypes, DPI_TYPES),
    risks: risksOf(safeguard),
    actionsOf: actionsByRole(safeguard, numbers),
    prerequisites: safeguard.dependsOn.filter((each) => each.strength === 'hard').map((each) => each.id),
    appliesWhen: numbers.ofOptional(safeguard.appliesWhen),
    upkeepWhen: numbers.ofOptional(safeguard.upkeepWhen),
    raises: safeguard.raisedWhen.map(({ when, by, reason }) => ({
      when: numbers.of(when),
      reason: { kind: 'raised', reason, questions: questionsOf(when), points: by },
    })),
    adaptations: safeguard.adaptations.map(({ id, when }) => ({ id, when: numbers.of(when) })),
  }
}

function risksOf({ risks }: Safeguard): readonly IndexedRisk[] {
  return risksLowered(risks).map((risk) => ({
    risk,
    place: RISKS.indexOf(risk),
    strength: risks[risk] ?? 0,
  }))
}

function actionsByRole(
  safeguard: Safeguard,
  numbers: ConditionNumbers,
): Readonly<Record<Role, readonly IndexedAction[]>> {
  const byRole: Record<Role, IndexedAction[]> = {
    government: [],
    regulator: [],
    donor: [],
    'technology-provider': [],
    advocates: [],
  }
  for (const action of safeguard.actions) {
    const stages = bitsOf(action.stages, STAGES)
    byRole[action.role].push({
      action,
      stages,
      tooLateIn: tooLateIn(action),
      unsafeWhen: numbers.ofOptional(action.unsafeWhen),
      parts: [],
    })
  }
  return byRole
}

function tooLateIn({ late, stages }: Action): Stage | null {
  if (late !== 'drop' && late !== 'at-renewal') return null
  return STAGES[Math.max(...stages.map(stageIndex)) + 1] ?? null
}

function questionsOf(condition: Condition): readonly string[] {
  return [...new Set(leavesOf(condition).map((leaf) => leaf.question))]
}
