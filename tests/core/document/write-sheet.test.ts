import { describe, expect, it } from 'vitest'
import { type SheetTable, TABLE_NAMES, type TableName, textCell, typedCell } from '@/core/document/plan-sheet'
import type { ItemEdit, PlanEdits } from '@/core/plan/plan-edits'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { aWriteInput, type Wanted, writtenSheet } from '../../support/written'

/** A table as objects by header. */
function rowsOf(name: TableName, wanted?: Wanted) {
  return byHeader(writtenSheet(wanted).tables[name])
}

function byHeader({ columns, rows }: SheetTable) {
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ header }, index) => [header, plainValue(row[index])])),
  )
}

function plainValue(cell: SheetTable['rows'][number][number] | undefined): string | number {
  switch (cell?.kind) {
    case 'text':
      return cell.text
    case 'number':
      return cell.value
    case 'date':
      return cell.date
    default:
      return ''
  }
}

const ID = 'complaint-channels'
const edits = {
  items: {
    [ID]: {
      decision: 'planned',
      lead: 'Head of complaints',
      startMonth: '2027-02',
      endMonth: '2027-04',
      status: 'limited',
      costLow: 20000,
      costHigh: 45000,
      costSource: 'Budget 2027',
      notes: '=HYPERLINK("http://example.org")',
      steps: ['Rent a line', 'Train six people'],
      indicators: {},
    },
  },
} as const satisfies Wanted['edits']

describe('the actions', () => {
  it('name the authority that leads and the one that answers, where a post is named too', () => {
    const { plan, words } = aWriteInput()
    const rows = rowsOf('actions', { edits })
    expect(rows.find((row) => row['Id in the library'] === ID)).toMatchObject({
      Lead: 'Head of complaints',
      'Authority that leads': 'Government',
    })
    for (const { id, accountable } of plan.items) {
      const row = rows.find((each) => each['Id in the library'] === id)
      expect(row?.['Authority that answers for it']).toBe(words.say(`taxonomy:roles.${accountable}`))
    }
  })

  it('name only steps that still lie ahead, as documents do', () => {
    const { plan } = aWriteInput({ answers: { stage: 'operations' } })
    const isBehind = plan.items.some(
      ({ gate }) => gate !== null && !plan.gates.some((each) => each.gate === gate),
    )
    expect(isBehind).toBe(true)
    const { say } = aWriteInput().words
    const ahead = new Set(plan.gates.map(({ gate }) => say(`taxonomy:gates.${gate}`)))
    const named = rowsOf('actions', { answers: { stage: 'operations' } }).map(
      (row) => row['Must be done before'],
    )
    expect(named.filter((each) => each !== '' && !ahead.has(String(each)))).toEqual([])
  })

  it('are all that apply, the priority ones first with the numbers that documents give them', () => {
    const sheet = writtenSheet()
    const rows = byHeader(sheet.tables.actions)
    const numbered = rows.filter((row) => row['No.'] !== '')
    expect(numbered.map((row) => row['No.'])).toEqual(numbered.map((_, index) => index + 1))
    expect(rows.slice(0, numbered.length).every((row) => row['Standing'] === 'Priority action')).toBe(true)
    expect(rows.length).toBeGreaterThan(numbered.length + 20)
    expect(new Set(rows.map((row) => row['Id in the library'])).size).toBe(rows.length)
  })

  it('carry dates, figures and words as the user gave them', () => {
    const row = rowsOf('actions', { answers: { startMonth: '2027-01', currency: 'XOF' }, edits }).find(
      (each) => each['Id in the library'] === ID,
    )
    expect(row).toMatchObject({
      Lead: 'Head of complaints',
      Start: '2027-02-01',
      End: '2027-04-30',
      Status: 'Limited',
      'Cost, low': 20000,
      'Cost, high': 45000,
      Currency: 'XOF',
      'Source of the cost': 'Budget 2027',
      Steps: '1. Rent a line\n2. Train six people',
      Notes: '=HYPERLINK("http://example.org")',
    })
  })

  it('count as not started where nobody said otherwise, as on the screen, and only what is in the short list', () => {
    const { words } = aWriteInput()
    const rows = rowsOf('actions', { edits })
    const priority = rows.filter((row) => row['Standing'] === 'Priority action')
    const begun = priority.filter((row) => row['Status'] === 'Limited')
    expect(begun).toHaveLength(1)
    expect(priority.filter((row) => row['Status'] === words.say('plan:status.not-started'))).toHaveLength(
      priority.length - 1,
    )
    const rest = rows.filter((row) => row['Standing'] !== 'Priority action')
    expect(rest.length).toBeGreaterThan(0)
    expect(new Set(rest.map((row) => row['Status']))).toEqual(new Set(['']))
    const set = { ...edits, items: { [ID]: { decision: 'in-place' } } } as const
    const inPlace = rowsOf('actions', { edits: set }).find((row) => row['Standing'] === 'Already in place')
    expect(inPlace?.['Status']).toBe('')
  })

  it('count months where nobody said when the plan starts', () => {
    const { startMonth: _, ...answers } = {
      startMonth: '',
      dpiTypes: ['id'],
      stage: 'design',
      roles: ['government'],
    } as const
    const rows = rowsOf('actions', { allAnswers: answers })
    const first = rows.find((row) => row['First month of the plan'] !== '')
    expect(first?.['First month of the plan']).toEqual(expect.any(Number))
    expect(rows.map((row) => row['Start'])).toEqual(rows.map(() => undefined))
  })
})

describe('confidential answers', () => {
  const answers = { context: { 'state-access': 'direct-access', redress: 'none' } } as const

  it('stay out, with every figure that could be worked back to them, unless they are ticked', () => {
    const sheet = writtenSheet({ answers })
    expect(JSON.stringify(sheet)).not.toMatch(/direct access|reach the data/)
    expect(byHeader(sheet.tables.actions)[0]).not.toHaveProperty('Score')
    expect(byHeader(sheet.tables.risks)[0]).not.toHaveProperty('Exposure')
    expect(byHeader(sheet.tables.answers).filter((row) => row['Sensitive'] !== '')).toEqual([])
  })

  it('come in, marked, when they are', () => {
    const sheet = writtenSheet({ answers, includesSensitive: true })
    expect(byHeader(sheet.tables.actions)[0]).toHaveProperty('Score')
    expect(byHeader(sheet.tables.risks)[0]).toHaveProperty('Exposure')
    expect(byHeader(sheet.tables.answers).some((row) => row['Sensitive'] === 'Yes')).toBe(true)
  })
})

it('leaves empty what is done in an own action that is but a title, as its title has a column of its own', () => {
  const own = { id: 'own-boats', title: 'Boats', principle: 'F2', risks: {}, lead: 'government' } as const
  const saidIn = (edit: object): unknown =>
    rowsOf('actions', { edits: { ownItems: [{ ...own, edit }] } }).find((row) => row['Action'] === 'Boats')?.[
      'What is done'
    ]
  expect(saidIn({})).toBe('')
  expect(saidIn({ sentence: 'Bring two boats.' })).toBe('Bring two boats.')
})

it('leaves empty how often an indicator of an own action is measured where nobody said', () => {
  const own = { id: 'own-boats', title: 'Boats', principle: 'F2', risks: {}, lead: 'government' } as const
  const indicators = { one: { measure: 'Boats' }, two: { measure: 'Crews', frequency: 'monthly' as const } }
  const rows = rowsOf('indicators', { edits: { ownItems: [{ ...own, edit: { indicators } }] } })
  const ofOwn = rows.filter((row) => Object.values(row).includes('Boats'))
  expect(ofOwn.map((row) => row['How often'])).toEqual(['', 'monthly'])
})

it('names the risks that an action lowers from the strongest on, alike ones in the order of the framework', () => {
  const own = { id: 'own-boats', title: 'Boats', principle: 'F2', lead: 'government', edit: {} } as const
  const risks = { RI2: 1, RI1: 3, RS1: 3 } as const
  const row = rowsOf('actions', { edits: { ownItems: [{ ...own, risks }] } }).find(
    (each) => each['Action'] === 'Boats',
  )
  expect(row?.['Lowers']).toBe('Privacy vulnerability\nDiscrimination\nUnequal access')
})

it('gives exactly one authority the A of each priority action', () => {
  const { columns, rows } = writtenSheet().tables.raci
  expect(rows.length).toBeGreaterThan(5)
  const letters = rows.map((row) => row.slice(2, columns.length - 1).map(plainValue))
  expect(letters.map((row) => row.filter((letter) => letter === 'A').length)).toEqual(rows.map(() => 1))
})

it('has the risks by exposure, with the user’s own judgement of likelihood and impact', () => {
  const rows = rowsOf('risks', {
    edits: { risks: { RS4: { likelihood: 3, impact: 4, note: 'Seen in 2025' } } },
  })
  expect(rows).toHaveLength(13)
  expect(rows.find((row) => row['Code'] === 'RS4')).toMatchObject({
    'Likelihood, 1 to 4': 3,
    'Impact, 1 to 4': 4,
    Notes: 'Seen in 2025',
  })
})

describe('the calendar', () => {
  it('has the steps, the ends of priority actions, the end of the contract and reviews, by day', () => {
    const { events } = writtenSheet({ answers: { startMonth: '2027-01', contractEndMonth: '2028-02' } })
    const kinds = new Set(events.map(({ uid }) => uid.split(/-|\./)[0]))
    expect(kinds).toEqual(new Set(['step', 'end', 'contract', 'review']))
    expect(events.map(({ date }) => date)).toEqual(events.map(({ date }) => date).sort())
    expect(events.find(({ uid }) => uid.startsWith('contract'))?.date).toBe('2028-02-29')
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
  })

  it('has no end for what is completed: it is due no more', () => {
    const endsOf = (items: PlanEdits['items']) =>
      writtenSheet({ answers: { startMonth: '2027-01' }, edits: { items } })
        .events.map(({ uid }) => uid)
        .filter((uid) => uid.startsWith('end-'))
    const [first = '', ...others] = endsOf({})
    const id = /^end-([^.]+)/.exec(first)?.[1] ?? ''
    expect(endsOf({ [id]: { status: 'substantial' } })).toContain(first)
    expect(endsOf({ [id]: { status: 'completed' } })).toEqual(others)
  })

  it('has the review on the day that the user named, once', () => {
    const reviewsOf = (nextReview: string) =>
      writtenSheet({ answers: { startMonth: '2027-01' }, record: { nextReview } }).events.filter(({ uid }) =>
        uid.startsWith('review'),
      )
    const proposed = reviewsOf('').map(({ date }) => date)
    expect(reviewsOf('2027-06-15').map(({ date }) => date)).toEqual([...proposed, '2027-06-15'].sort())
    expect(reviewsOf('2027-04-01').map(({ date }) => date)).toEqual(proposed)
    for (const noDay of ['after the rains', '2027-02-30']) {
      expect(reviewsOf(noDay).map(({ date }) => date)).toEqual(proposed)
    }
  })

  it('is empty where nobody said when the plan starts', () => {
    expect(
      writtenSheet({ allAnswers: { dpiTypes: ['id'], stage: 'design', roles: ['regulator'] } }).events,
    ).toEqual([])
  })
})

describe.each(LANGUAGES)('in %s', (language) => {
  const sheet = writtenSheet({ language, answers: { startMonth: '2027-01' } })

  it('every table has a name that Excel takes, its own, and rows as long as its header', () => {
    const names = TABLE_NAMES.map((name) => sheet.tables[name].name)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(TABLE_NAMES.length)
    for (const name of names) expect(name).toMatch(/^[^[\]/\\:*?']{1,31}$/)
    for (const name of TABLE_NAMES) {
      const { columns, rows } = sheet.tables[name]
      expect(rows.filter((row) => row.length !== columns.length)).toEqual([])
      expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length)
      expect(rows.length).toBeGreaterThan(0)
    }
  })

  it('says nothing undefined and carries no marks that belong in sentences', () => {
    expect(JSON.stringify(sheet)).not.toMatch(/undefined|\{\{|[\u2066-\u2069]/)
  })
})

describe('what was typed', () => {
  it.each([
    ['12', 12],
    ['-3.5', -3.5],
    ['0', 0],
  ])('%s is a number', (typed, value) => {
    expect(typedCell(typed)).toEqual({ kind: 'number', value })
  })

  it.each(['007', '1e9', '12 %', '1,5', '+4', '١٢', '12345678901234567890', ''])(
    '%s is no number',
    (typed) => {
      expect(typedCell(typed)).toEqual(textCell(typed))
    },
  )
})

it('marks a status and a standing that were said of earlier actions', () => {
  const said = { status: 'completed', statusParts: ['earlier'] } as const
  const inPlace = { decision: 'in-place', decisionParts: ['earlier'] } as const
  const of = (edit: ItemEdit) => rowsOf('actions', { edits: { items: { [ID]: edit } } })
  const marked = (row: object) =>
    Object.values(row).filter((each) => /\(said of earlier actions\)$/.test(String(each)))
  expect(of(said).flatMap(marked)).toEqual(['Completed (said of earlier actions)'])
  expect(of(inPlace).flatMap(marked)).toEqual(['Already in place (said of earlier actions)'])
  expect(of({ status: 'completed', decision: 'in-place' }).flatMap(marked)).toEqual([])
})
