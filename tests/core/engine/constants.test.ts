import { describe, expect, it } from 'vitest'
import type { Library } from '@/core/library/library'
import type { EngineSettings } from '@/core/library/settings'
import type { Answers } from '@/core/questionnaire/answers'
import { someAnswers } from '../../support/answers'
import { aLibrary, aSafeguard, bestAnswers, manySafeguards } from '../../support/builders'
import { library, planOf } from '../../support/plans'
import { situationOf } from '../../support/situations'

const { settings } = library
/** It serves the screens, not the plan. */
const ELSEWHERE = 'workspace'
/** What is not a number, with another value. */
const OTHERS: Readonly<Record<string, unknown>> = {
  'shortList.musts': [],
  'schedule.passedByEnrolment': { none: [], pilot: [], part: [], most: [] },
  'schedule.peopleFrom': 'conception',
  'schedule.upkeepEffort': 'L',
  verdicts: [],
  assumedFacts: { ...settings.assumedFacts, systemKind: 'extending' },
  gateQuestions: [],
  leadOrder: [...settings.leadOrder].reverse(),
}

interface Case {
  readonly answers: Answers
  readonly own: Library
}

/** Situations in which every constant has something to say. */
const cases: readonly Case[] = [
  ...['three-facts', 'conflict-id', 'running-compulsory-id', 'mature-id', 'federal-advocates-exchange'].map(
    (name) => ({
      answers: situationOf(name).answers,
      own: library,
    }),
  ),
  { answers: situationOf('emergency-cash').answers, own: library },
  { answers: someAnswers({ context: { fragility: 'conflict-nationwide' } }), own: library },
  { answers: someAnswers({ stage: 'development' }), own: library },
  { answers: someAnswers({ context: bestAnswers() }), own: onePlaceForTwo() },
  { answers: someAnswers({ enrolment: 'pilot' }), own: aLibrary([overdueWithInterim()]) },
  { answers: someAnswers({ parallelActions: 1, horizonMonths: 36 }), own: aLibrary(twoLongBeforeOneGate()) },
  { answers: someAnswers({ context: bestAnswers() }), own: aLibrary(largeWithRareCover()) },
]

function overdueWithInterim() {
  const interim = { effort: 'S' as const, weeks: [4, 4] as [number, number] }
  return aSafeguard('overdue', { actions: [{ gate: 'before-enrolment', weeks: [14, 14], interim }] })
}

/** Only effort tells the two apart: one is to be kept up, the other to be built. */
function onePlaceForTwo() {
  const upkeepWhen = { question: 'redress', in: ['several-channels'] }
  const kept = aSafeguard('b-kept', { upkeepWhen, actions: [{ effort: 'L' }] })
  return aLibrary([kept, aSafeguard('a-built')], {
    shortList: { least: 1, most: 1, musts: [], upkeepItems: 0, scoreWeight: 0 },
  })
}

/** The second has no room for years: its gate is looked for far beyond the horizon. */
function twoLongBeforeOneGate() {
  return ['first', 'second'].map((id) =>
    aSafeguard(id, { actions: [{ gate: 'before-enrolment', weeks: [100, 100] }] }),
  )
}

/** The best for one top risk stand beyond the pool, each better than the one before it for the list as a whole. */
function largeWithRareCover() {
  const [top] = planOf(someAnswers({ context: bestAnswers() }), aLibrary([])).topRisks
  const common = manySafeguards(250, () => ({ risks: { RS3: 3, SV5: 3, RI1: 3, SV3: 3 } }))
  const rare = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((index) =>
    aSafeguard(`rare-${index}`, {
      principle: 'O9',
      risks: { [top ?? 'RS1']: 1 },
      actions: [{ effort: index === 9 ? 'S' : 'L' }],
    }),
  )
  return [...common, ...rare]
}

/** The plan of each case as it is, made once. */
const before = new Map<Case, string>()
function planNow(each: Case): string {
  const made = before.get(each) ?? planAt(each, each.own.settings)
  before.set(each, made)
  return made
}

const planAt = ({ answers, own }: Case, changed: EngineSettings): string =>
  JSON.stringify(planOf(answers, { ...own, settings: changed }))

/** The settings with one constant, named as in `why`, made another. */
function withOther(own: EngineSettings, name: string, change: (value: unknown) => unknown): EngineSettings {
  const [group = '', key] = name.split('.')
  const groups = own as unknown as Readonly<Record<string, unknown>>
  if (key === undefined) return { ...own, [group]: change(groups[group]) }
  const inside = groups[group] as Readonly<Record<string, unknown>>
  return { ...own, [group]: { ...inside, [key]: change(inside[key]) } }
}

/** Every number inside, by the same change. */
function everyNumber(value: unknown, change: (number: number) => number): unknown {
  if (typeof value === 'number') return change(value)
  if (Array.isArray(value)) return value.map((each) => everyNumber(each, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, everyNumber(each, change)]))
}

describe('a constant of the engine', () => {
  const constants = Object.keys(settings.why).filter((name) => name !== ELSEWHERE)

  it.each(constants)('%s moves a plan', (name) => {
    const changes: readonly ((value: unknown) => unknown)[] =
      name in OTHERS
        ? [() => OTHERS[name]]
        : [(number: number) => number * 2 + 1, (number: number) => Math.floor(number / 3)].map(
            (change) => (value: unknown) => everyNumber(value, change),
          )
    const moved = cases.some((each) =>
      changes.some((change) => planAt(each, withOther(each.own.settings, name, change)) !== planNow(each)),
    )
    expect(moved).toBe(true)
  })
})
