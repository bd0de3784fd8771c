import { describe, expect, it } from 'vitest'
import { loadSafeguardTexts } from '@/cli/load-data'
import { plain, type PlanDocument, type TableBlock } from '@/core/document/plan-document'
import { plainTextOf } from '@/core/document/plain-text'
import { writeDocument } from '@/core/document/write-document'
import { applyEdits } from '@/core/plan/apply-edits'
import { NO_EDITS } from '@/core/plan/plan-edits'
import { someAnswers } from '../../support/answers'
import { library, planOf } from '../../support/plans'
import { aWriteInput, type Wanted, writtenDocument, writtenSheet } from '../../support/written'

const english = loadSafeguardTexts('en').texts

const textOf = (wanted: Wanted): string => plainTextOf(writtenDocument(wanted)).join('\n')

function tablesOf({ blocks }: PlanDocument): readonly TableBlock[] {
  const inside = blocks.flatMap((block) => (block.type === 'section' ? block.blocks : [block]))
  return inside.flatMap((block) => (block.type === 'table' ? [block] : []))
}

describe('a document does not contradict itself', () => {
  it('nor calls what stands in place, or is done first, passed over for others', () => {
    const context = { 'data-protection-law': 'binding' } as const
    const answers = someAnswers({ context })
    const document = writtenDocument({ answers: { context }, preset: 'advocate' })
    const passedOver = tablesOf(document).find(
      ({ caption }) => caption === 'Safeguards that apply and were not prioritised',
    )
    const titles = passedOver?.rows.flatMap((row) => row[1]?.paragraphs.map(plain) ?? []).join('\n') ?? ''
    const { items } = applyEdits(planOf(answers), NO_EDITS, library.settings)
    const standing = items.filter(
      ({ tier, mode, isPrerequisite }) => tier !== 'priority' && (mode === 'upkeep' || isPrerequisite),
    )
    expect(standing.length).toBeGreaterThan(0)
    for (const { id } of standing) expect(titles).not.toContain(english[id]?.title)
    expect(titles.length).toBeGreaterThan(200)
  })

  it('nor counts what the user found not to apply among what applies', () => {
    const more = (text: string): number => Number(/in the short list, (\d+) more apply/.exec(text)?.[1])
    const { items } = planOf(someAnswers())
    const annex = items.filter(({ tier }) => tier === 'annex').slice(0, 2)
    const decided = annex.map(({ id }) => [id, { decision: 'not-applicable' }] as const)
    expect(more(textOf({ edits: { items: Object.fromEntries(decided) } }))).toBe(more(textOf({})) - 2)
  })

  it('nor gives the work of two years the dates of what stands in for it', () => {
    const wanted = { answers: { startMonth: '2027-01' } } as const
    const item = planOf(someAnswers(wanted.answers)).items.find(
      ({ tier, parts }) => tier === 'priority' && parts.some(({ hasInterim }) => hasInterim),
    )
    if (!item) throw new Error('no priority action has an interim measure here')
    expect(textOf(wanted)).toContain('2027, for the interim measure: ')
    expect(textOf(wanted)).toMatch(/; the action itself: \w+ effort, \d+ to \d+ weeks/)
    const edits = { items: { [item.id]: { startMonth: '2027-01', endMonth: '2028-06' } } }
    expect(textOf({ ...wanted, edits })).toContain('Jan\u00a02027 to Jun\u00a02028;')
  })

  it.each(['minister-brief', 'lender', 'advocate', 'accelerator', 'supervisory'] as const)(
    'nor do the bare months of a %s, which say whose they are',
    (preset) => {
      const wanted = { answers: { startMonth: '2027-01' }, preset } as const
      const marked = /2027, interim measure/
      expect(textOf(wanted)).toMatch(marked)
      const { items } = planOf(someAnswers(wanted.answers))
      const own = items.map(({ id }) => [id, { startMonth: '2027-01', endMonth: '2028-06' }] as const)
      expect(textOf({ ...wanted, edits: { items: Object.fromEntries(own) } })).not.toMatch(marked)
    },
  )

  it.each([
    ['a first month alone', { startMonth: '2027-05' }],
    ['a last month before the first', { startMonth: '2027-05', endMonth: '2027-02' }],
    ['months before the plan begins', { startMonth: '2026-01', endMonth: '2026-06' }],
  ])('nor where somebody typed %s, which moves nothing', (_, months) => {
    const wanted = { answers: { startMonth: '2027-01' }, preset: 'lender' } as const
    const { items } = planOf(someAnswers(wanted.answers))
    const edits = { items: Object.fromEntries(items.map(({ id }) => [id, months])) }
    const marks = (text: string): number => text.split('2027, interim measure').length
    expect(marks(textOf({ ...wanted, edits }))).toBe(marks(textOf(wanted)))
    expect(marks(textOf(wanted))).toBeGreaterThan(1)
  })

  it('nor does a bar of the timeline, which is in outline and named below', () => {
    const wanted = { answers: { startMonth: '2027-01' } } as const
    const { blocks } = writtenDocument(wanted)
    const [timeline] = blocks.flatMap((block) =>
      block.type === 'figure' && block.alt.startsWith('A bar for each action') ? [block] : [],
    )
    const bars = (timeline?.drawing.shapes ?? []).flatMap((shape) =>
      shape.shape === 'rect' && shape.stroke !== undefined ? [shape] : [],
    )
    const hollow = bars.filter(({ fill, stroke }) => fill !== stroke)
    expect(timeline?.alt).toMatch(/2027, interim measure/)
    expect(hollow.length).toBeGreaterThan(0)
    expect(hollow.length).toBeLessThan(bars.length)
    const named = /not the action itself: no\. ([\d, ]+)\./.exec(textOf(wanted))?.[1] ?? ''
    expect(named.split(', ')).toHaveLength(hollow.length)
  })

  it('nor do those of the table of actions, of the spreadsheet and of the calendar', () => {
    const wanted = { answers: { startMonth: '2027-01' } } as const
    const [table] = tablesOf(writtenDocument(wanted)).filter(
      ({ caption }) => caption === 'Priority actions, by wave',
    )
    expect(JSON.stringify(table)).toMatch(/2027, interim measure/)
    const sheet = writtenSheet(wanted)
    expect(JSON.stringify(sheet.tables)).toContain('First 90 days, interim measure')
    expect(JSON.stringify(sheet.events)).toMatch(/2027, interim measure/)
    const due = sheet.events.filter(({ description }) => description.includes('interim measure'))
    expect(due.filter(({ summary }) => !/^Due: .*, interim measure$/.test(summary))).toEqual([])
    expect(due.length).toBeGreaterThan(0)
  })

  it('nor does what is late, a bill of two years by the months of its decree', () => {
    const wanted = {
      answers: { startMonth: '2027-01' },
      preset: 'progress-report',
      date: '2028-12-01',
    } as const
    expect(textOf(wanted)).toMatch(/\d+\. A data-protection law .*2027, interim measure/)
  })

  it('nor lists laws and standards as cited where nothing cites them', () => {
    const named = (preset: 'contract' | 'supervisory'): boolean =>
      textOf({ preset }).includes('Laws and standards cited')
    expect(named('contract')).toBe(false)
    expect(named('supervisory')).toBe(true)
  })

  it('nor asks a provider for what a step waits for without naming the step', () => {
    const items = planOf(someAnswers()).items.filter(({ tier, gate }) => tier === 'priority' && gate !== null)
    const waited = new Set(items.map(({ id }) => english[id]?.title))
    const rows = tablesOf(writtenDocument({ preset: 'contract' }))
      .find(({ caption }) => caption === 'Requirements for the technology provider')
      ?.rows.map((row) => row.map(({ paragraphs }) => paragraphs.map(plain).join(' ')))
    const asked = (rows ?? []).filter(([title]) => waited.has(title?.replace(/^\d+\. /, '')))
    expect(asked.length).toBeGreaterThan(1)
    for (const row of asked) expect(row[4]).not.toBe('By agreement')
  })

  it('nor shows some indicators as if they were all', () => {
    const captions = (wanted: Wanted): string =>
      tablesOf(writtenDocument(wanted))
        .map(({ caption }) => caption)
        .join('\n')
    expect(captions({})).toMatch(
      /priority actions: 10 of \d\d; the others stand in the action sheets and in annex A/,
    )
    expect(captions({ preset: 'advocate' })).toMatch(/: 10 of \d\d; the others stand in the full plan/)
  })

  const withSections = (sections: readonly string[], wanted: Wanted = {}): string => {
    const input = aWriteInput(wanted)
    return plainTextOf(writeDocument({ ...input, options: { ...input.options, sections } })).join('\n')
  }

  it('nor sends its reader to an annex that it leaves out', () => {
    const context = { 'legal-basis': 'policy-only', redress: 'none' } as const
    const said = 'All answers stand in annex B.'
    const withA = ['context', 'annex-safeguards']
    expect(withSections([...withA, 'annex-answers'], { answers: { context } })).toContain(said)
    expect(withSections(withA, { answers: { context } })).not.toContain('annex B')
    expect(withSections(['results', 'annex-safeguards'])).not.toContain('in the action sheets')
  })

  it('nor to an annex that it is too empty to have, nor to “the full plan” where it is that', () => {
    const { items } = planOf(someAnswers())
    const none = { decision: 'not-applicable' } as const
    const edits = { items: Object.fromEntries(items.map(({ id }) => [id, none])) }
    const inForm = 'A progress note of two pages (form in annex E): '
    expect(textOf({})).toContain(inForm)
    expect(textOf({ edits })).toContain('A progress note of two pages: ')
    expect(textOf({ edits })).toContain('No priority action is about complaints; annex A says')
    expect(textOf({ edits })).not.toMatch(/annex E|the full plan/)
    expect(textOf({})).not.toContain('the full plan')
    expect(textOf({ preset: 'supervisory' })).toContain('(form in annex E of the full plan)')
    expect(withSections(['governance', 'annex-progress'])).not.toContain('annex E')
    expect(textOf({ edits, preset: 'advocate' })).toContain('the full plan says what stands already')
  })

  it('nor speaks of costs of actions that it lacks, nor draws how they cover the principles', () => {
    const { items } = planOf(someAnswers())
    const none = { decision: 'not-applicable' } as const
    const edits = { items: Object.fromEntries(items.map(({ id }) => [id, none])) }
    const said = ['No action has a cost yet', 'How the plan covers the 18 principles']
    for (const each of said) {
      expect(textOf({})).toContain(each)
      expect(textOf({ edits })).not.toContain(each)
    }
  })

  it('nor lists an own indicator a second time in annex A, nor leaves it out where there is no sheet', () => {
    const [first] = planOf(someAnswers()).items.filter(({ tier }) => tier === 'priority')
    const indicators = { 'own-1': { measure: 'Calls answered in a day', target: 'All' } }
    const edits = { items: { [first?.id ?? '']: { indicators } } }
    const times = (sections: readonly string[]): number =>
      withSections(sections, { edits }).split('Calls answered in a day').length - 1
    expect(times(['sheets'])).toBe(1)
    expect(times(['annex-safeguards'])).toBe(1)
    expect(times(['sheets', 'annex-safeguards'])).toBe(1)
    const { measure } = Object.values(english[first?.id ?? '']?.indicators ?? {})[0] ?? { measure: '' }
    expect(withSections(['annex-safeguards'])).toContain(measure)
  })

  it('nor leaves open what lies ahead of work for a later stage', () => {
    const text = withSections(['annex-safeguards'], {
      answers: { stage: 'conception', gateMonths: { 'before-go-live': '2027-06' }, startMonth: '2027-01' },
    })
    expect(text).toContain('Ahead: comes with a later stage.')
    expect(text).not.toMatch(/^Ahead\.$/m)
  })
})

describe('who does what', () => {
  const own = { id: 'own-boats', title: 'Two boats', principle: 'F2', risks: { RI1: 3 }, edit: {} } as const
  const said = (accountable: 'government' | 'regulator'): readonly string[] => {
    const ownItems = [{ ...own, lead: 'government', accountable } as const]
    const text = textOf({ edits: { ownItems } })
    return /\bNo\. ([\d, ]+): one authority answers for the action \(A\);/.exec(text)?.[1]?.split(', ') ?? []
  }

  it('says why the lead of an action is not the one that answers for it, and of no other', () => {
    const { items } = applyEdits(planOf(someAnswers()), NO_EDITS, library.settings)
    const apart = items.filter(({ tier, lead, accountable }) => tier === 'priority' && lead !== accountable)
    expect(said('government')).toHaveLength(apart.length)
    expect(said('regulator')).toHaveLength(apart.length + 1)
  })
})

describe('what is asked of others', () => {
  it.each(['full', 'advocate'] as const)('says in a %s which action it belongs to', (preset) => {
    const { asks, items } = applyEdits(planOf(someAnswers()), NO_EDITS, library.settings)
    const order = items.filter(({ tier }) => tier === 'priority').map(({ id }) => id)
    const asked = (edits: NonNullable<Wanted['edits']>, ids: readonly string[]) => {
      const text = textOf({ preset, edits })
      return asks.flatMap(({ safeguard, action }) => {
        const words = english[safeguard]?.actions[action]?.action ?? ''
        const [, said = ''] = text.split(`${words} (action\u00a0`)
        return said === '' ? [] : [Number.parseInt(said, 10) - 1 - ids.indexOf(safeguard)]
      })
    }
    const right = asked({}, order)
    expect(right.length).toBeGreaterThan(4)
    expect(new Set(right)).toEqual(new Set([0]))
    const turned = order.toReversed()
    expect(new Set(asked({ order: turned }, turned))).toEqual(new Set([0]))
  })

  it('and so does the part of each that leads one', () => {
    expect(textOf({ preset: 'advocate', answers: { startMonth: '2027-01' } })).toMatch(
      /\(\w+\u00a02027[^()]*; action\u00a01\)\n/,
    )
  })
})

describe('a figure says what it is', () => {
  it('months, where people say how far to look ahead', () => {
    expect(textOf({ answers: { horizonMonths: 18 } })).toMatch(/How far ahead should it look\?\s+18 months/)
    expect(textOf({ preset: 'workshop' })).toMatch(
      /How far ahead should it look\?\s+. 6 months\s+. 12 months/,
    )
  })
})
