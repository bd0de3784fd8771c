import fc from 'fast-check'
import type { Condition } from '@/core/library/condition'
import { EFFORTS, LATE_FORMS } from '@/core/library/kinds'
import type { Safeguard } from '@/core/library/safeguard'
import { DPI_TYPES, GATES, PRINCIPLES, RISKS, ROLES, STAGES } from '@/core/questionnaire/vocabulary'
import { questionnaire } from './answers'
import { aSafeguard } from './builders'

type Edge = { readonly from: number; readonly to: number; readonly strength: 'hard' | 'soft' }

/** Random libraries, small enough to try everything; prerequisites run to earlier ids only, so without a circle. */
export function anyLibraryOf(least: number, most: number): fc.Arbitrary<readonly Safeguard[]> {
  return fc
    .integer({ min: least, max: most })
    .chain((count) =>
      fc.tuple(
        fc.array(anySafeguard, { minLength: count, maxLength: count }),
        fc.array(anyEdge(count), { maxLength: count }),
      ),
    )
    .map(([drafts, edges]) => drafts.map((draft, place) => withEdges(named(draft, place), place, edges)))
}

export const idAt = (place: number): string => `s${String(place).padStart(3, '0')}`

function anyEdge(count: number): fc.Arbitrary<Edge> {
  return fc
    .record({
      one: fc.nat({ max: count - 1 }),
      other: fc.nat({ max: count - 1 }),
      strength: fc.constantFrom<'hard' | 'soft'>('hard', 'soft'),
    })
    .map(({ one, other, strength }) => ({ from: Math.max(one, other), to: Math.min(one, other), strength }))
}

type Draft = Omit<Safeguard, 'id' | 'dependsOn'>

function named(draft: Draft, place: number): Safeguard {
  const id = idAt(place)
  const actions = draft.actions.map((action, index) => ({ ...action, id: `${id}.${index + 1}` }))
  return aSafeguard(id, { ...draft, actions })
}

function withEdges(safeguard: Safeguard, place: number, edges: readonly Edge[]): Safeguard {
  const own = edges.filter((edge) => edge.from === place && edge.to !== place)
  const strengths = new Map(own.map((edge) => [idAt(edge.to), edge.strength]))
  return { ...safeguard, dependsOn: [...strengths].map(([id, strength]) => ({ id, strength })) }
}

const anyAction = fc
  .record({
    role: fc.constantFrom(...ROLES),
    stages: fc.subarray([...STAGES], { minLength: 1, maxLength: 3 }),
    effort: fc.constantFrom(...EFFORTS),
    least: fc.integer({ min: 1, max: 60 }),
    more: fc.integer({ min: 0, max: 40 }),
    gate: fc.option(fc.constantFrom(...GATES), { nil: undefined }),
    late: fc.constantFrom(...LATE_FORMS),
    hasInterim: fc.boolean(),
  })
  .map(({ least, more, gate, hasInterim, ...action }) => ({
    id: 'any.1',
    ...action,
    weeks: [least, least + more] as [number, number],
    ...(gate ? { gate } : {}),
    ...(hasInterim ? { interim: { effort: 'S' as const, weeks: [2, 6] as [number, number] } } : {}),
    processes: [],
  }))

/** A weak answer to a question with one answer, named as a library has to: the worst options, without gaps. */
const anyWeakness: fc.Arbitrary<Condition> = fc
  .constantFrom(...questionnaire.questions.filter((each) => each.answer === 'one' && !each.severityByRisk))
  .chain((question) =>
    fc
      .integer({ min: 1, max: question.options.length - 1 })
      .map((from) => ({ question: question.id, in: question.options.slice(from) })),
  )

const anySafeguard: fc.Arbitrary<Draft> = fc
  .record({
    principle: fc.constantFrom(...PRINCIPLES),
    accountable: fc.constantFrom(...ROLES),
    risks: fc
      .dictionary(fc.constantFrom(...RISKS), fc.integer({ min: 1, max: 3 }), { minKeys: 1, maxKeys: 4 })
      .map((risks) => risks as Safeguard['risks']),
    dpiTypes: fc.subarray([...DPI_TYPES], { minLength: 1 }),
    actions: fc.array(anyAction, { minLength: 1, maxLength: 4 }),
    raise: fc.option(fc.tuple(anyWeakness, fc.integer({ min: 1, max: 20 })), { nil: undefined }),
    isFirstAid: fc.boolean(),
  })
  .map(({ raise, isFirstAid, ...draft }) => ({
    kind: 'process' as const,
    raisedWhen: raise ? [{ when: raise[0], by: raise[1], reason: 'because' }] : [],
    adaptations: [],
    indicators: [{ id: 'done', frequency: 'once' as const, people: false }],
    instruments: ['any-law'],
    ...(isFirstAid ? { emergencyMinimum: true as const } : {}),
    ...draft,
  }))
