import {
  DPI_TYPES,
  type DpiType,
  FOUNDATIONAL,
  type Principle,
  RISKS,
  type Risk,
  ROLES,
  type Role,
  type Stage,
  STAGES,
} from '../questionnaire/vocabulary'
import type { Safeguard } from './safeguard'

/** What one authority finds at one stage for one DPI type, whatever else it answers. */
export interface Cell {
  readonly role: Role
  readonly stage: Stage
  readonly dpiType: DpiType
  readonly actions: number
  /** Of F1–F9 and O7, those without an action here. */
  readonly missing: readonly Principle[]
  /** Safeguards with an action here, by risk. */
  readonly risks: Readonly<Record<Risk, number>>
}

/** Principles that each cell must hold: the foundational ones, and O7, which the framework leaves bare. */
const HELD_BY_EACH_CELL: readonly Principle[] = [...FOUNDATIONAL, 'O7']

/** The 75 cells. Safeguards with `appliesWhen` do not count: no answer may open a hole. */
export function countCells(safeguards: readonly Safeguard[]): readonly Cell[] {
  const always = safeguards.filter((safeguard) => safeguard.appliesWhen === undefined)
  return ROLES.flatMap((role) =>
    STAGES.flatMap((stage) => DPI_TYPES.map((dpiType) => countCell(always, role, stage, dpiType))),
  )
}

function countCell(always: readonly Safeguard[], role: Role, stage: Stage, dpiType: DpiType): Cell {
  const here = always
    .filter((safeguard) => safeguard.dpiTypes.includes(dpiType))
    .map((safeguard) => ({ safeguard, actions: actionsIn(safeguard, role, stage) }))
    .filter(({ actions }) => actions > 0)
  const principles = new Set(here.map(({ safeguard }) => safeguard.principle))
  const carrying = (risk: Risk): number => here.filter(({ safeguard }) => risk in safeguard.risks).length
  return {
    role,
    stage,
    dpiType,
    actions: here.reduce((sum, { actions }) => sum + actions, 0),
    missing: HELD_BY_EACH_CELL.filter((principle) => !principles.has(principle)),
    risks: countBy(RISKS, carrying),
  }
}

function actionsIn(safeguard: Safeguard, role: Role, stage: Stage): number {
  return safeguard.actions.filter((action) => action.role === role && action.stages.includes(stage)).length
}

/** A figure for each of a fixed list of names. */
export function countBy<Name extends string>(
  names: readonly Name[],
  count: (name: Name) => number,
): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name) => [name, count(name)])) as Record<Name, number>
}
