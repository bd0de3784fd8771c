import {
  DPI_TYPES,
  type DpiType,
  PRINCIPLES,
  type Principle,
  RISKS,
  type Risk,
} from '../questionnaire/vocabulary'
import { type AnswerUse, usesOfWeakAnswers } from './answer-uses'
import { type Cell, countBy, countCells } from './coverage-cells'
import { actionsOf, type Framework, type Library } from './library'
import { answersToProcesses, type ProcessAnswer } from './process-answers'

/** The least that the library promises, so that no authority at any stage opens an empty plan. */
export const LEAST = {
  safeguards: 96,
  actions: 340,
  perPrinciple: 4,
  perRisk: 6,
  ownPerType: 12,
  actionsPerCell: 12,
  perRiskInCell: 2,
  usesPerWeakAnswer: 2,
} as const

export interface Coverage {
  readonly safeguards: number
  readonly actions: number
  readonly byPrinciple: Readonly<Record<Principle, number>>
  readonly byRisk: Readonly<Record<Risk, number>>
  /** Safeguards that are for this DPI type alone. */
  readonly ownByType: Readonly<Record<DpiType, number>>
  readonly cells: readonly Cell[]
  readonly processes: readonly ProcessAnswer[]
  readonly weakAnswers: readonly AnswerUse[]
  readonly holes: readonly Hole[]
}

/** A promise that does not hold: where, what was found, and the least there should be. */
export interface Hole {
  readonly demand: keyof typeof LEAST | 'principles-in-cell' | 'process' | 'process-stage'
  readonly at: string
  readonly found: number
  readonly least: number
  /** What is missing by name, where a number does not say it. */
  readonly missing: readonly string[]
}

/** How much of the framework the library covers, and where it has nothing. */
export function measureCoverage(library: Library, framework: Framework): Coverage {
  const { safeguards } = library
  const counted: Omit<Coverage, 'holes'> = {
    safeguards: safeguards.length,
    actions: actionsOf(library).length,
    byPrinciple: countBy(
      PRINCIPLES,
      (principle) => safeguards.filter((each) => each.principle === principle).length,
    ),
    byRisk: countBy(RISKS, (risk) => safeguards.filter((each) => risk in each.risks).length),
    ownByType: countBy(
      DPI_TYPES,
      (type) => safeguards.filter(({ dpiTypes }) => dpiTypes.length === 1 && dpiTypes[0] === type).length,
    ),
    cells: countCells(safeguards),
    processes: answersToProcesses(safeguards, framework),
    weakAnswers: usesOfWeakAnswers(safeguards, library.questionnaire),
  }
  return { ...counted, holes: holesIn(counted) }
}

function holesIn(counted: Omit<Coverage, 'holes'>): readonly Hole[] {
  return [
    ...short('safeguards', 'library', counted.safeguards),
    ...short('actions', 'library', counted.actions),
    ...Object.entries(counted.byPrinciple).flatMap(([principle, found]) =>
      short('perPrinciple', principle, found),
    ),
    ...Object.entries(counted.byRisk).flatMap(([risk, found]) => short('perRisk', risk, found)),
    ...Object.entries(counted.ownByType).flatMap(([type, found]) => short('ownPerType', type, found)),
    ...counted.cells.flatMap(holesInCell),
    ...counted.processes.flatMap(holesInProcess),
    ...counted.weakAnswers.flatMap(({ question, option, changes }) =>
      short('usesPerWeakAnswer', `${question}: ${option}`, changes),
    ),
  ]
}

function holesInCell(cell: Cell): readonly Hole[] {
  const at = `${cell.role} · ${cell.stage} · ${cell.dpiType}`
  return [
    ...short('actionsPerCell', at, cell.actions),
    ...(cell.missing.length > 0
      ? [{ demand: 'principles-in-cell', at, found: 0, least: 1, missing: cell.missing } as const]
      : []),
    ...Object.entries(cell.risks).flatMap(([risk, found]) =>
      short('perRiskInCell', `${at} · ${risk}`, found),
    ),
  ]
}

function holesInProcess({ process, role, actions, stagesMissing }: ProcessAnswer): readonly Hole[] {
  const at = `${process} · ${role}`
  if (actions.length === 0) return [{ demand: 'process', at, found: 0, least: 1, missing: [] }]
  if (stagesMissing.length === 0) return []
  return [{ demand: 'process-stage', at, found: 0, least: stagesMissing.length, missing: stagesMissing }]
}

function short(demand: keyof typeof LEAST, at: string, found: number): readonly Hole[] {
  const least = LEAST[demand]
  return found < least ? [{ demand, at, found, least, missing: [] }] : []
}
