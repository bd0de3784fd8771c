import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Fault, type RawLibrary, readLibrary } from '@/core/library/read-library'
import type { Condition } from '@/core/library/condition'
import type { Safeguard } from '@/core/library/safeguard'
import { questionnaire } from '../../support/answers'
import { anyLibraryOf, idAt } from '../../support/any-library'
import { aSafeguard } from '../../support/builders'
import { library, RUNS, SEED } from '../../support/plans'

const fileOf = (safeguard: { readonly id: string }): string => `safeguards/${safeguard.id}.json`

/** The constants as they ship, but that they name no safeguard. */
const settings = {
  ...library.settings,
  verdicts: library.settings.verdicts.map((rule) => ({ ...rule, answeredBy: [] as string[] })),
  shortList: { ...library.settings.shortList, musts: [] as { principle: 'F1'; prefer: string | null }[] },
}

function raw(contents: readonly { readonly id: string }[], own: Partial<RawLibrary> = {}): RawLibrary {
  return {
    version: 'test',
    safeguards: contents.map((content) => ({ file: fileOf(content), content })),
    questionnaire,
    settings,
    instrumentIds: new Set(['any-law']),
    processIds: new Set(['a-process']),
    ...own,
  }
}

function faultsIn(
  contents: readonly { readonly id: string }[],
  own: Partial<RawLibrary> = {},
): readonly Omit<Fault, 'words'>[] {
  const read = readLibrary(raw(contents, own))
  return read.ok ? [] : read.faults.map(({ file, id, field, fault }) => ({ file, id, field, fault }))
}

const on = (question: string, ...options: readonly string[]): Condition => ({ question, in: options })

describe('readLibrary', () => {
  it('reads what has no fault, in the order of ids', () => {
    const read = readLibrary(
      raw([aSafeguard('b'), aSafeguard('a', { dependsOn: [{ id: 'b', strength: 'hard' }] })]),
    )
    expect(read.ok && read.library.safeguards.map((each) => each.id)).toEqual(['a', 'b'])
  })

  it('gives never half a library: one faulty safeguard refuses all', () => {
    expect(readLibrary(raw([aSafeguard('good'), { id: 'bad' }])).ok).toBe(false)
  })

  it.each<[string, Partial<Safeguard>, string, string]>([
    ['prerequisite', { dependsOn: [{ id: 'nobody', strength: 'hard' }] }, 'dependsOn', 'nobody'],
    ['instrument', { instruments: ['no-such-law'] }, 'instruments', 'no-such-law'],
    ['question', { appliesWhen: on('no-such-question', 'none') }, 'appliesWhen', 'no-such-question'],
    ['option', { upkeepWhen: { not: on('redress', 'splendid') } }, 'upkeepWhen', 'splendid'],
  ])('names file, id and field of an unknown %s', (_, own, field, found) => {
    const { actions: __, ...rest } = own
    expect(faultsIn([aSafeguard('a', rest)])).toEqual([
      { file: 'safeguards/a.json', id: 'a', field, fault: expect.stringContaining(`"${found}"`) },
    ])
  })

  it('names the field of an unknown option in every place where a condition may stand', () => {
    const wrong = on('connectivity', 'splendid')
    const faults = faultsIn([
      aSafeguard('a', {
        raisedWhen: [{ when: { all: [wrong] }, by: 1, reason: 'because' }],
        adaptations: [{ id: 'offline', when: { any: [wrong] } }],
        actions: [{ unsafeWhen: wrong }],
      }),
    ])
    expect(faults.map((each) => each.field)).toEqual([
      'raisedWhen.because',
      'adaptations.offline',
      'a.1.unsafeWhen',
    ])
  })

  it('names the action of an unknown process', () => {
    expect(faultsIn([aSafeguard('a', { actions: [{ processes: ['a-process', 'other'] }] })])).toEqual([
      {
        file: 'safeguards/a.json',
        id: 'a',
        field: 'a.1.processes',
        fault: expect.stringContaining('"other"'),
      },
    ])
  })

  it.each([
    ['a strength of 4', { risks: { RS1: 4 } }, 'risks.RS1'],
    ['a strength of 0', { risks: { RS1: 0 } }, 'risks.RS1'],
    ['no risk', { risks: {} }, 'risks'],
    [
      'a raise of 21',
      { raisedWhen: [{ when: on('redress', 'none'), by: 21, reason: 'x' }] },
      'raisedWhen.0.by',
    ],
    ['an unknown principle', { principle: 'F10' }, 'principle'],
    ['a key that nobody knows', { colour: 'red' }, ''],
    ['an id that is no words', { id: 'A B' }, 'id'],
  ])('names file, id and field of %s', (_, own, field) => {
    const faults = faultsIn([{ ...aSafeguard('a'), ...own }])
    const id = 'id' in own ? own.id : 'a'
    expect(faults).toMatchObject([{ file: `safeguards/${id}.json`, id, field }])
  })

  it('refuses weeks whose most is less than their least', () => {
    expect(faultsIn([aSafeguard('a', { actions: [{ weeks: [9, 3] }] })])).toMatchObject([
      { id: 'a', field: 'actions.0.weeks' },
    ])
  })

  it('names a circle of prerequisites once, with its ids in walking order', () => {
    const needing = (id: string, other: string): Safeguard =>
      aSafeguard(id, { dependsOn: [{ id: other, strength: 'soft' }] })
    const faults = faultsIn([needing('a', 'b'), needing('b', 'c'), needing('c', 'b')])
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatchObject({ file: 'safeguards/b.json', id: 'b', field: 'dependsOn' })
    expect(faults[0]?.fault).toContain('b → c → b')
  })

  it('names a safeguard that is its own prerequisite', () => {
    const faults = faultsIn([aSafeguard('a', { dependsOn: [{ id: 'a', strength: 'hard' }] })])
    expect(faults[0]?.fault).toContain('a → a')
  })

  it('names the file that a safeguard came from, whatever the file is called', () => {
    const needing = aSafeguard('a', { dependsOn: [{ id: 'nobody', strength: 'hard' }] })
    const circle = aSafeguard('b', { dependsOn: [{ id: 'b', strength: 'soft' }] })
    const safeguards = [
      { file: 'ours/first.json', content: needing },
      { file: 'ours/second.json', content: circle },
    ]
    expect(faultsIn([], { safeguards }).map(({ file, id }) => `${file} ${id}`)).toEqual([
      'ours/first.json a',
      'ours/second.json b',
    ])
  })

  it('refuses two safeguards, or two actions, of one id', () => {
    expect(faultsIn([aSafeguard('a'), aSafeguard('a')])).toMatchObject([
      { id: 'a', field: 'id', fault: 'this id is used twice' },
      { id: 'a', field: 'a.1', fault: 'this action id is used twice' },
    ])
  })

  it('refuses an action whose id does not start with its safeguard’s', () => {
    expect(faultsIn([aSafeguard('a', { actions: [{ id: 'b.1' }] })])).toMatchObject([
      { id: 'a', field: 'b.1' },
    ])
  })

  it('refuses endless nesting without walking it', () => {
    let condition: Condition = on('redress', 'none')
    for (let depth = 0; depth < 5000; depth++) condition = { not: condition }
    expect(faultsIn([{ ...aSafeguard('a'), appliesWhen: condition } as Safeguard])).toEqual([
      { file: 'safeguards/a.json', id: 'a', field: '', fault: 'nested too deep' },
    ])
  })

  it('names what is wrong in the constants', () => {
    const wrong = { ...settings, score: { ...settings.score, now: 'many' } }
    expect(faultsIn([aSafeguard('a')], { settings: wrong })).toMatchObject([
      { file: 'engine.json', id: 'settings', field: 'score.now' },
    ])
    const verdicts = [
      {
        id: 'v',
        gates: [],
        verdict: 'hold',
        when: on('redress', 'splendid'),
        waivedBy: 'government',
        answeredBy: [],
      },
    ]
    expect(faultsIn([aSafeguard('a')], { settings: { ...settings, verdicts } })).toMatchObject([
      { file: 'engine.json', id: 'v', field: 'verdicts.when' },
    ])
  })

  const settingsWith = (own: object): object => ({ ...settings, ...own })
  const { score, scales, shortList, schedule, assumedFacts, why } = settings
  const { 'score.now': _, ...withoutOne } = why
  it.each<[string, object, string]>([
    ['a score out of range', { score: { ...score, foundational: 101 } }, 'score.foundational'],
    ['a factor of nothing', { score: { ...score, perExposure: 0 } }, 'score.perExposure'],
    ['a fraction of a point', { score: { ...score, ahead: 1.5 } }, 'score.ahead'],
    ['a share above one', { scales: { ...scales, unanswered: 1.1 } }, 'scales.unanswered'],
    ['a strength that ends a risk', { scales: { ...scales, strength: 2 } }, 'scales.strength'],
    ['a constant that nobody knows', { score: { ...score, luck: 3 } }, 'score'],
    ['a least that is more than the most', { shortList: { ...shortList, least: 16 } }, 'shortList.least'],
    ['an unknown gate question', { gateQuestions: ['weather'] }, 'gateQuestions'],
    [
      'an assumed fact without that option',
      { assumedFacts: { ...assumedFacts, urgency: 'mild' } },
      'assumedFacts.urgency',
    ],
    ['an assumed fact that does not exist', { assumedFacts: { mood: 'good' } }, 'assumedFacts.mood'],
    ['a constant without a sentence on why', { why: withoutOne }, 'why.score.now'],
    [
      'a sentence on a constant that is gone',
      { why: { ...why, 'score.luck': 'Because we were lucky then.' } },
      'why.score.luck',
    ],
    ['a sentence too short to say why', { why: { ...why, 'score.now': 'Because.' } }, 'why.score.now'],
    ['an unknown role', { leadOrder: ['king'] }, 'leadOrder.0'],
    [
      'an option of enrolment that does not exist',
      { schedule: { ...schedule, passedByEnrolment: { ...schedule.passedByEnrolment, many: [] } } },
      'schedule.passedByEnrolment.many',
    ],
    ['waves in the wrong order', { schedule: { ...schedule, waves: [12, 3] } }, 'schedule.waves'],
    [
      'a safeguard to prefer that does not exist',
      { shortList: { ...shortList, musts: [{ principle: 'F1', prefer: 'nobody' }] } },
      'shortList.musts',
    ],
  ])('names the field of the constants that holds %s', (_name, own, field) => {
    expect(faultsIn([aSafeguard('a')], { settings: settingsWith(own) })).toMatchObject([
      { file: 'engine.json', id: 'settings', field },
    ])
  })

  it('names the verdict that a safeguard which does not exist would answer', () => {
    const [first, ...others] = settings.verdicts
    const verdicts = [{ ...first, answeredBy: ['a', 'nobody'] }, ...others]
    expect(faultsIn([aSafeguard('a')], { settings: settingsWith({ verdicts }) })).toEqual([
      {
        file: 'engine.json',
        id: first?.id,
        field: 'verdicts.answeredBy',
        fault: 'no safeguard has the id "nobody"',
      },
    ])
  })

  it('refuses any random library with a circle, and names ids that do run in one', () => {
    const circle = fc.tuple(anyLibraryOf(3, 12), fc.nat(), fc.nat())
    fc.assert(
      fc.property(circle, ([safeguards, one, other]) => {
        const [low, high] = [one % safeguards.length, other % safeguards.length].sort((a, b) => a - b)
        // A way up from `low` to `high`, and one back: together a circle, whatever else there is.
        const closed = safeguards.map((each, place) => {
          const added = [
            ...(place === high ? [idAt(low ?? 0)] : []),
            ...(place === low ? [idAt(high ?? 0)] : []),
          ].filter((id) => !each.dependsOn.some((known) => known.id === id))
          return {
            ...each,
            dependsOn: [...each.dependsOn, ...added.map((id) => ({ id, strength: 'hard' as const }))],
          }
        })
        expect(faultsIn(safeguards)).toEqual([])
        const faults = faultsIn(closed)
        expect(faults.length).toBeGreaterThan(0)
        for (const { id, field, fault, file } of faults) {
          expect({ field, file }).toEqual({ field: 'dependsOn', file: `safeguards/${id}.json` })
          const ids = fault.replace(/^.*: /, '').split(' → ')
          expect(ids[0]).toBe(ids.at(-1))
          for (const [index, from] of ids.slice(0, -1).entries()) {
            const { dependsOn } = closed.find((each) => each.id === from) ?? { dependsOn: [] }
            expect(dependsOn.map((each) => each.id)).toContain(ids[index + 1])
          }
        }
      }),
      { numRuns: RUNS, seed: SEED },
    )
  })

  it.each([null, 7, 'text', []])('refuses %j in place of a safeguard', (content) => {
    const read = readLibrary(raw([], { safeguards: [{ file: 'safeguards/x.json', content }] }))
    expect(read.ok).toBe(false)
    if (!read.ok) expect(read.faults[0]).toMatchObject({ file: 'safeguards/x.json', id: '?' })
  })
})
