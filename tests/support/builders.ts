import type { Library } from '@/core/library/library'
import type { Action, Safeguard } from '@/core/library/safeguard'
import type { EngineSettings } from '@/core/library/settings'
import type { Answer, Answers } from '@/core/questionnaire/answers'
import { type DpiContext, readContext } from '@/core/questionnaire/context'
import { NONE } from '@/core/questionnaire/questionnaire'
import { type Principle, PRINCIPLES } from '@/core/questionnaire/vocabulary'
import { questionnaire, someAnswers } from './answers'
import { library } from './plans'

type OwnSafeguard = Partial<Omit<Safeguard, 'id' | 'actions'>> & {
  readonly actions?: readonly Partial<Action>[]
}

/** A safeguard of which only the id matters, unless the test says more; its actions are `id.1`, `id.2` … */
export function aSafeguard(id: string, own: OwnSafeguard = {}): Safeguard {
  const { actions = [{}], ...rest } = own
  return {
    id,
    principle: 'O1',
    kind: 'process',
    accountable: 'government',
    risks: { RS1: 1 },
    dpiTypes: ['id', 'payments', 'data-exchange'],
    dependsOn: [],
    raisedWhen: [],
    adaptations: [],
    indicators: [{ id: 'done', frequency: 'once', people: false }],
    instruments: ['any-law'],
    ...rest,
    actions: actions.map((action, index) => anAction({ id: `${id}.${index + 1}`, ...action })),
  }
}

/** A month of government work at the design stage, unless the test says more. */
export function anAction(own: Partial<Action> = {}): Action {
  return {
    id: 'any.1',
    role: 'government',
    stages: ['design'],
    effort: 'M',
    weeks: [4, 4],
    late: 'do-now',
    processes: [],
    ...own,
  }
}

type OwnSettings = { readonly [Group in keyof EngineSettings]?: Partial<EngineSettings[Group]> }

/** These safeguards with the questionnaire and the constants as they ship, but for those the test names. */
export function aLibrary(safeguards: readonly Safeguard[], own: OwnSettings = {}): Library {
  const { settings } = library
  return {
    ...library,
    version: 'test',
    safeguards,
    settings: {
      ...settings,
      ...own,
      baselines: { ...settings.baselines, ...own.baselines },
      score: { ...settings.score, ...own.score },
      shortList: { ...settings.shortList, ...own.shortList },
      schedule: { ...settings.schedule, ...own.schedule },
    } as EngineSettings,
  }
}

/** What `readContext` makes of these answers, laid over the least that a plan needs. */
export function aContext(own: Partial<Answers> = {}): DpiContext {
  const read = readContext(questionnaire, someAnswers(own))
  if (!read.ok) throw new Error(`the answer "${read.missing}" is missing`)
  return read.context
}

/** Every context question at its best, with what matters to the test laid over it. */
export function bestAnswers(own: Readonly<Record<string, Answer>> = {}): Readonly<Record<string, Answer>> {
  const best = questionnaire.questions.map((question): [string, Answer] => {
    const first = question.options[0] ?? NONE
    return [question.id, question.answer === 'many' ? [first] : first]
  })
  return { ...Object.fromEntries(best), ...own }
}

/** So many safeguards that no cap on a principle is reached; `own` lays over what matters for each. */
export function manySafeguards(
  count: number,
  own: (index: number) => OwnSafeguard = () => ({}),
): readonly Safeguard[] {
  return Array.from({ length: count }, (_, index) => {
    const principle: Principle = PRINCIPLES[index % PRINCIPLES.length] ?? 'O1'
    return aSafeguard(`s${String(index).padStart(3, '0')}`, { principle, ...own(index) })
  })
}
