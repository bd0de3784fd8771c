import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadSafeguardTexts } from '@/cli/load-data'
import { type Block, type PlanDocument, plain } from '@/core/document/plan-document'
import { plainTextOf } from '@/core/document/plain-text'
import { PRESET_NAMES } from '@/core/document/presets'
import { writeDocument } from '@/core/document/write-document'
import type { PlanItem } from '@/core/plan/plan'
import type { IndicatorEdit, ItemEdit, PlanEdits } from '@/core/plan/plan-edits'
import type { Answers } from '@/core/questionnaire/answers'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { ELECTION, someAnswers } from '../../support/answers'
import { planOf, priorityOf } from '../../support/plans'
import { situationOf } from '../../support/situations'
import { aWriteInput, type Wanted, writtenDocument as write } from '../../support/written'

const english = loadSafeguardTexts('en').texts

const linesOf = (wanted?: Wanted): readonly string[] => plainTextOf(write(wanted))
const blocksOf = ({ blocks }: PlanDocument): readonly Block[] =>
  blocks.flatMap((block) => (block.type === 'section' ? [block, ...block.blocks] : [block]))

it('keeps the links and editions of instruments in their order on an Arabic page', () => {
  const tables = blocksOf(write({ language: 'ar' })).filter((block) => block.type === 'table')
  const cells = tables.flatMap(({ rows }) =>
    rows.map((row) => row.map(({ paragraphs }) => plain(paragraphs[0] ?? []))),
  )
  const cited = cells.filter((row) => row.some((each) => each.includes('https://www.ohchr.org')))
  expect(cited.length).toBeGreaterThan(1)
  for (const [, , edition, link] of cited) {
    expect(edition).toMatch(/^\u2066.*\u2069$/u)
    expect(link).toMatch(/^\u2068https:.*\u2069$/u)
  }
})

it.each([
  // The list of all safeguards has a line for it.
  ['full', 1],
  ['lender', 0],
  ['supervisory', 0],
  ['workshop', 0],
] as const)(
  'an own action that is but a title does not say it again as what is done (%s)',
  (preset, others) => {
    const title = 'Two enrolment boats'
    const ownItems = [
      { id: 'own-boats', title, principle: 'F2', risks: { RI1: 3 }, lead: 'government', edit: {} },
    ] as const
    const lines = linesOf({ preset, edits: { ownItems } })
    expect(lines.some((line) => /^\d+\. Two enrolment boats$/.test(line))).toBe(true)
    expect(lines.filter((line) => /^(?:\D+: )?Two enrolment boats/.test(line))).toHaveLength(others)
  },
)

const ownWith = (indicators: Readonly<Record<string, IndicatorEdit>>) =>
  ({
    id: 'own-boats',
    title: 'Boats',
    principle: 'F2',
    risks: { RI1: 3 },
    lead: 'government',
    edit: { indicators },
  }) as const

it.each(LANGUAGES)(
  'says once that an indicator of the user’s own has no source and no frequency (%s)',
  (language) => {
    const indicators = { one: { measure: 'Boats at sea', baseline: '2', target: '10' } }
    const { say } = aWriteInput({ language }).words
    const [open, openInside] = [say('document:open'), say('document:openInside')]
    for (const edits of [
      { items: { 'complaint-channels': { indicators } } },
      { ownItems: [ownWith(indicators)] },
    ]) {
      const lines = linesOf({ language, edits }).flatMap((each) => each.split('\n'))
      const about = lines.filter((line) => line.includes('Boats at sea'))
      const gaps = about.map((line) => line.split(new RegExp(`${open}|${openInside}`)).length - 1)
      expect(about.length).toBeGreaterThan(1)
      expect(Math.max(...gaps)).toBe(1)
      for (const line of about) expect(line).not.toContain(say('taxonomy:frequencies.yearly'))
    }
  },
)

it('says how often an indicator of an own action is measured as the user said it', () => {
  const one = { measure: 'Boats at sea', verification: 'Harbour log', frequency: 'monthly' } as const
  const lines = linesOf({ edits: { ownItems: [ownWith({ one })] } })
  expect(lines.some((line) => /Harbour log.*monthly/.test(line))).toBe(true)
})

it.each(LANGUAGES)('names which of source and frequency nobody said of an indicator (%s)', (language) => {
  const { say } = aWriteInput({ language }).words
  const gap = say('document:openInside')
  const gapOf = (key: string): string => say(`document:sheets.${key}`, { open: gap })
  const about = (one: IndicatorEdit): readonly string[] =>
    linesOf({
      language,
      edits: { ownItems: [ownWith({ one: { measure: 'Boats at sea', target: '10', ...one } })] },
    })
      .flatMap((each) => each.split('\n'))
      .filter((line) => line.includes('Boats at sea') || line.includes('Harbour log'))
      .filter((line) => line.toLocaleLowerCase(language).includes(gap))
  const withSource = about({ verification: 'Harbour log', baseline: '2' })
  // In its sheet and among the results.
  expect(withSource).toHaveLength(2)
  for (const line of withSource) expect(line).toContain(gapOf('frequencyOpen'))
  const [inSheet] = about({ frequency: 'monthly', baseline: '2' })
  expect(inSheet).toContain(gapOf('verificationOpen'))
})

const startOf = ({ schedule }: PlanItem): number =>
  schedule.state === 'scheduled' ? schedule.startOffset : Number.POSITIVE_INFINITY

it.each(LANGUAGES)(
  'says what a date that cannot move asks for where no step comes on it (%s)',
  (language) => {
    const context = { 'mandatory-use': 'some-services' } as const
    const answers = { enrolment: 'most', urgency: 'fixed-date', context } as const
    const said = aWriteInput({ language }).words.say('engine:dates.withoutStep.fixed-date')
    expect(linesOf({ language, answers })).toContain(said)
    expect(linesOf({ language, answers: { ...answers, urgency: 'normal' } })).not.toContain(said)
  },
)

it.each(LANGUAGES)('proposes no other month for a date that cannot move (%s)', (language) => {
  const said = (urgency: 'fixed-date' | 'normal'): string =>
    linesOf({ language, answers: { ...ELECTION, urgency } }).join('\n')
  const { say } = aWriteInput({ language }).words
  const [, stands = ''] = say('document:summary.fixed', { month: '…', proposed: '|' }).split(/…|\|/)
  expect(said('fixed-date')).toContain(stands)
  expect(said('normal')).not.toContain(stands)
})

describe('a system of which the parts stand at different stages', () => {
  const parts = { dpiTypes: ['id', 'data-exchange'], stage: 'operations', enrolment: 'most' } as const
  const apart = { ...parts, stageByType: { 'data-exchange': 'development' } } as const

  it('names the stage of each, and the part that a step is still ahead of', () => {
    const lines = linesOf({ answers: someAnswers(apart) })
    const each = 'Digital ID: Operations and maintenance; Data exchange: Development'
    expect(lines.filter((line) => line.includes(each))).toHaveLength(3)
    for (const step of ['Enrolment', 'Going live', 'Scale-up'])
      expect(lines.some((line) => line.startsWith(`${step} (data exchange) – `))).toBe(true)
  })

  it('is not said of one whose parts stand at the same', () => {
    const lines = linesOf({ answers: someAnswers({ ...parts, stage: 'design', enrolment: 'none' }) })
    expect(lines.some((line) => line.includes('at the stage “Strategy and design”'))).toBe(true)
    expect(lines.some((line) => line.includes('(data exchange) –'))).toBe(false)
  })
})

describe('of one step or one action nothing is said in the plural', () => {
  it.each(LANGUAGES)('where only one step is to be taken within limits (%s)', (language) => {
    const sample = readFileSync('data/samples/id-low-connectivity.json', 'utf8')
    const { answers: allAnswers } = JSON.parse(sample) as { readonly answers: Answers }
    const { plan, words } = aWriteInput({ language, allAnswers })
    const limited = plan.gates.filter(({ verdict }) => verdict === 'go-limited').map(({ gate }) => gate)
    expect(limited).toHaveLength(1)
    const gates = words.inside(words.say(`taxonomy:gates.${limited[0]}`))
    const lines = linesOf({ language, allAnswers })
    expect(lines).toContain(words.say('document:summary.decisionLimited', { gates }))
    const plural = /these steps|estos pasos|ces étapes|эти шаги|هذه الخطوات/u
    const isAbout = (line: string): boolean => [line, words.inside(line)].some((each) => each.includes(gates))
    expect(lines.filter((line) => isAbout(line) && plural.test(line))).toEqual([])
  })

  it.each(LANGUAGES)('where one action is in place without evidence (%s)', (language) => {
    const [first] = priorityOf(planOf(someAnswers())).map(({ id }) => id)
    const edits = { items: { [String(first)]: { decision: 'in-place' } } } as const
    const { say } = aWriteInput({ language }).words
    const line = linesOf({ language, edits }).find((each) =>
      each.includes(say('document:summary.selfAssessed', { count: 1 })),
    )
    expect(line).toContain(say('document:summary.selfAssessedGates', { gates: 1 }))
    expect(line).not.toMatch(/of these|de ellas|d’entre elles/u)
  })
})

describe('what is taken as in place without evidence', () => {
  it.each(LANGUAGES)('waits for no step where all of them are passed (%s)', (language) => {
    const { answers: running } = situationOf('running-compulsory-id')
    const allAnswers = { ...running, enrolment: 'most' } as const
    const { plan, words } = aWriteInput({ language, allAnswers })
    const count = plan.items.filter(({ isSelfAssessed }) => isSelfAssessed).length
    expect(plan.gates).toEqual([])
    expect(count).toBeGreaterThan(1)
    const lines = linesOf({ language, allAnswers })
    expect(
      lines.filter((line) => line.endsWith(words.say('document:summary.selfAssessed', { count }))),
    ).toHaveLength(1)
  })
})

describe('who is responsible for an indicator', () => {
  const responsibleIn = (wanted: Wanted): readonly string[] => {
    const header = aWriteInput(wanted).words.say('document:results.responsible')
    const tables = blocksOf(write(wanted)).filter((block) => block.type === 'table')
    const results = tables.find(({ columns }) => columns.at(-1)?.header === header)
    return (results?.rows ?? []).map((row) => (row.at(-1)?.paragraphs ?? []).map(plain).join('|'))
  }

  it.each(['donor', 'advocates'] as const)(
    'holds the figures: %s, outside the state, only ask for them',
    (role) => {
      const wanted: Wanted = {
        allAnswers: { ...situationOf('running-compulsory-id').answers, roles: [role] },
      }
      const { say } = aWriteInput(wanted).words
      const lead = say(`taxonomy:roles.${role}`)
      const found = responsibleIn(wanted)
      expect(found.length).toBeGreaterThan(5)
      expect(found).toContain(
        `${say('taxonomy:roles.government')}|${say('document:results.followedUp', { role: lead })}`,
      )
      expect(found.filter((each) => each === lead).length).toBeLessThan(2)
    },
  )

  it('is the post that the user named', () => {
    const allAnswers = { ...situationOf('running-compulsory-id').answers, roles: ['advocates'] } as const
    const items = Object.fromEntries(planOf(allAnswers).items.map(({ id }) => [id, { lead: 'Desk officer' }]))
    expect(new Set(responsibleIn({ allAnswers, edits: { items } }))).toEqual(new Set(['Desk officer']))
  })

  it('leads the work, in a plan of the state', () => {
    const { answers: allAnswers } = situationOf('running-compulsory-id')
    expect(responsibleIn({ allAnswers }).join()).not.toContain('Follow-up')
  })
})

it.each(LANGUAGES)('counts an action without dates apart from those that start later (%s)', (language) => {
  const { say } = aWriteInput({ language }).words
  const answers = { horizonMonths: 24, parallelActions: 2 } as const
  const written = (edits: Wanted['edits'] = {}): readonly string[] =>
    linesOf({ language, preset: 'accelerator', answers, edits })
  const laterIn = (lines: readonly string[]): string | undefined =>
    lines.find((line) => line.startsWith(say('presets:months.later', { number: '|' }).split('|')[0] ?? ''))
  const one = say('presets:months.undated', { number: 1 })
  const withBoats = written({ ownItems: [{ ...ownWith({}), edit: {} }] })
  expect(laterIn(written())).toBeDefined()
  expect(laterIn(withBoats)).toBe(laterIn(written()))
  expect(withBoats).toContain(one)
  expect(written()).not.toContain(one)
})

describe.each(LANGUAGES)('what raises no risk, in %s', (language) => {
  const { say, inside } = aWriteInput({ language }).words
  const short = (id: string): string => inside(say(`questionnaire:questions.${id}.short`))
  const before = (key: 'quiet' | 'quietOpen'): string =>
    say(`document:context.${key}`, { questions: '|' }).split('|')[0] ?? ''
  const lineOf = (context: NonNullable<Answers['context']>): string => {
    const allAnswers = { dpiTypes: ['id'], stage: 'design', roles: ['government'], context } as const
    const lines = linesOf({ language, allAnswers })
    return (
      lines.find((line) => [before('quiet'), before('quietOpen')].some((each) => line.startsWith(each))) ?? ''
    )
  }

  it('is said apart of what was answered and of what nobody answered', () => {
    const open = lineOf({})
    expect(open).toContain(before('quietOpen'))
    expect(open).not.toContain(before('quiet'))
    expect(open.toLocaleLowerCase(language)).toContain(short('lagging-groups').toLocaleLowerCase(language))
    const [answered, rest] = lineOf({ 'lagging-groups': ['none'] }).split(before('quietOpen'))
    expect(answered).toContain(before('quiet'))
    expect(answered).toContain(short('lagging-groups'))
    expect(rest).not.toContain(short('lagging-groups'))
  })

  it('leads to the annex with all answers only where the document has it', () => {
    const annex = say('document:context.allAnswers')
    const input = aWriteInput({ language, preset: 'minister-brief' })
    const withContext = { ...input, options: { ...input.options, sections: ['summary', 'context'] } }
    const brief = plainTextOf(writeDocument(withContext)).join('\n')
    expect(brief).toContain(before('quietOpen'))
    expect(brief).not.toContain(annex)
    expect(lineOf({})).toContain(annex)
  })
})

it('calls in place without evidence only what has neither a word nor a link on what shows it', () => {
  const [first] = priorityOf(planOf(someAnswers())).map(({ id }) => id)
  const claimedIn = (edit: object): string =>
    linesOf({ edits: { items: { [String(first)]: { decision: 'in-place', ...edit } } } }).find((line) =>
      line.includes('Self-assessed:'),
    ) ?? ''
  expect(claimedIn({})).toContain('Self-assessed: 1 action is taken as in place without evidence')
  expect(claimedIn({ decisionReason: 'Act 12 of 2024' })).toContain('Self-assessed: no action')
  expect(claimedIn({ evidenceLink: 'https://example.org/act' })).toContain('Self-assessed: no action')
})

describe('an own action that is but a title', () => {
  const title = 'Two enrolment boats'
  const own = { id: 'own-boats', title, principle: 'F2', risks: { RI1: 3 }, lead: 'government' } as const

  it('says in every step that what its lead does is open, and leaves no authority alone on a line', () => {
    const bare = linesOf({ edits: { ownItems: [{ ...own, edit: {} }] } })
    expect(bare).toContain('Government: to be filled in')
    const steps = linesOf({ edits: { ownItems: [{ ...own, edit: { steps: ['Order the boats'] } }] } })
    expect(steps).not.toContain('Government: to be filled in')
    expect(steps).toContain('Order the boats')
  })

  it.each(['lender', 'supervisory'] as const)(
    'says so in the table of a %s too, with no bare dash',
    (preset) => {
      const tables = blocksOf(write({ preset, edits: { ownItems: [{ ...own, edit: {} }] } })).filter(
        (block) => block.type === 'table',
      )
      const row = tables
        .flatMap(({ rows }) => rows.map((cells) => cells.map(({ paragraphs }) => plain(paragraphs[0] ?? []))))
        .find(([first]) => first?.endsWith(title))
      expect(row?.[1]).toBe('To be filled in')
    },
  )
})

describe('what the file holds', () => {
  const CHOSEN = PRESET_NAMES.filter((preset) => preset !== 'full' && preset !== 'minister-brief')
  it.each(CHOSEN)('stands on the cover of a %s, and on no last page by itself', (preset) => {
    const blocks = blocksOf(write({ preset }))
    const [cover] = blocks.flatMap((block) => (block.type === 'cover' ? [block] : []))
    const keys = cover?.rows.map(({ key }) => key)
    expect(keys?.slice(-4)).toEqual(['Plan id', 'Version of the rules', 'Written by the users', 'Counts'])
    expect(new Set(keys).size).toBe(keys?.length)
    expect(blocks.some((block) => block.type === 'heading' && block.id === 'annex-file')).toBe(false)
  })

  it('counts as links to evidence what is a link, and says apart what else was given', () => {
    const [first, second, third] = planOf(someAnswers()).items.map(({ id }) => id)
    const linesWith = (...given: readonly string[]) => {
      const ids = [first, second, third].flatMap((id) => id ?? [])
      const items = Object.fromEntries(given.map((evidenceLink, at) => [ids[at], { evidenceLink }]))
      return linesOf({ preset: 'lender', edits: { items } }).join('\n')
    }
    const links = linesWith('https://example.org/law', ' mailto:registrar@example.org ')
    expect(links).toContain('links to evidence: 2; safeguards set aside: 0')
    const both = linesWith('https://example.org/law', 'Gazette 12 of 2026', 'file:///C:/law.pdf')
    expect(both).toContain('links to evidence: 1; other evidence: 2; safeguards set aside: 0')
  })

  it('stands in the annex of a full plan, and in no brief for a minister', () => {
    const keysOf = (preset: 'full' | 'minister-brief') =>
      blocksOf(write({ preset })).flatMap((block) =>
        block.type === 'cover' ? block.rows.map(({ key }) => key) : [],
      )
    expect(keysOf('full')).not.toContain('Counts')
    expect(keysOf('minister-brief')).not.toContain('Counts')
    expect(linesOf({ preset: 'full' })).toContain('Annex F. File details')
  })
})

describe('the sign-off', () => {
  it('of a contract annex stands among its turned pages, not on a last page by itself', () => {
    const last = write({ preset: 'contract' }).blocks.at(-1)
    expect(last).toMatchObject({ type: 'section', orientation: 'landscape' })
    expect(last?.type === 'section' && last.blocks.at(-1)?.type).toBe('sign-off')
  })

  it.each(['full', 'lender', 'supervisory'] as const)('of a %s stands upright', (preset) => {
    expect(write({ preset }).blocks.some(({ type }) => type === 'sign-off')).toBe(true)
  })
})

it('a progress report has room for three decisions of the meeting, each with who and until when', () => {
  const tables = blocksOf(write({ preset: 'progress-report' })).flatMap((block) =>
    block.type === 'table' ? [block] : [],
  )
  const decisions = tables.find(({ caption }) => caption === 'Decisions of this meeting')
  expect(decisions?.columns).toHaveLength(3)
  expect(decisions?.rows).toHaveLength(3)
  const words = (decisions?.rows ?? []).map((row) =>
    row.map(({ paragraphs }) => paragraphs.map(plain).join('')),
  )
  expect(words.map(([what]) => what)).toEqual(['1.\n\n', '2.\n\n', '3.\n\n'])
  for (const [, ...rest] of words) expect(rest.join('')).toMatch(/^\n+$/)
})

describe('a caption', () => {
  it.each(PRESET_NAMES)('in a %s does not say the heading above it again', (preset) => {
    const blocks = blocksOf(write({ preset }))
    const repeated = blocks.filter((block, index) => {
      const above = blocks[index - 1]
      const caption = 'caption' in block ? block.caption : ''
      return above?.type === 'heading' && caption !== '' && above.text.endsWith(caption)
    })
    expect(repeated).toEqual([])
  })
})

describe('a full plan', () => {
  it('has every section of the outline in order', () => {
    const headings = blocksOf(write()).flatMap((block) =>
      block.type === 'heading' && block.level === 1 ? [block.text] : [],
    )
    expect(headings).toEqual([
      'Summary',
      'Why this plan, and what it covers',
      'What the plan rests on',
      'Risk picture',
      'Priority actions',
      'Action sheets',
      'Timeline',
      'Who does what',
      'Participation and redress',
      'Results framework',
      'Resources',
      'Governance and review',
      'Sign-off',
      'Annex A. All safeguards that apply',
      'Annex B. Answers, and how priorities were worked out',
      'Annex C. Laws and standards cited',
      'Annex D. Words used in this plan',
      'Annex E. Progress report, to be filled in',
      'Annex F. File details',
    ])
  })

  it('names every priority action in the table, on a sheet and in the annex', () => {
    const text = linesOf().join('\n')
    for (const item of priorityOf(planOf(someAnswers()))) {
      const title = english[item.id]?.title ?? ''
      expect(text.split(title).length - 1, title).toBeGreaterThanOrEqual(3)
    }
  })

  it.each(LANGUAGES)(
    'promises no number of priority actions that own actions would pass, in %s',
    (language) => {
      const terms = blocksOf(write({ language })).flatMap((block) =>
        block.type === 'key-value' ? block.rows.map(({ value }) => plain(value)) : [],
      )
      const [shortList, ...others] = terms.filter((each) => /10[^0-9]+15/.test(each))
      expect(others).toEqual([])
      expect(shortList).toMatch(/usually|généralement|por lo general|عادةً|通常|обычно/)
    },
  )

  it('calls what starts within 90 days by the number that it has in the table of actions', () => {
    const order = priorityOf(planOf(someAnswers()))
      .map(({ id }) => id)
      .reverse()
    const wanted = { preset: 'minister-brief', edits: { order } } as const
    const starting = priorityOf(aWriteInput(wanted).plan).flatMap(({ schedule }, index) =>
      schedule.state === 'scheduled' && schedule.wave === 1 ? [index + 1] : [],
    )
    const lines = linesOf(wanted)
    const from = lines.findIndex((line) => line.startsWith('To start within 90 days')) + 1
    const numbers = lines.slice(from, from + 5).map((line) => Number(/Action (\d+): /.exec(line)?.[1]))
    expect(numbers).toEqual(starting.slice(0, 5))
    expect(numbers[0]).toBeGreaterThan(1)
  })

  it('says of what starts within 90 days that it is under way or done, where it is', () => {
    const [first, second] = priorityOf(planOf(someAnswers())).filter(
      ({ schedule }) => schedule.state === 'scheduled' && schedule.wave === 1,
    )
    const items = {
      [first?.id ?? '']: { lead: 'Registrar General', status: 'limited' as const },
      [second?.id ?? '']: { lead: 'Legal director', status: 'not-started' as const },
    }
    const lines = linesOf({ preset: 'minister-brief', edits: { items } })
    expect(lines.filter((line) => line.endsWith('(Registrar General; status: Limited)'))).toHaveLength(1)
    expect(lines.filter((line) => line.endsWith('(Legal director)'))).toHaveLength(1)
  })

  it('says over its table of actions how many posts are still to be named, and what months count from only where they do', () => {
    const priority = priorityOf(planOf(someAnswers()))
    const items = { [priority[0]?.id ?? '']: { lead: 'Registrar General' } }
    const { startMonth: _, ...undated } = someAnswers()
    const leadOver = (wanted: Parameters<typeof linesOf>[0]) =>
      linesOf({ preset: 'minister-brief', ...wanted }).find((line) =>
        line.includes('each led by one authority'),
      ) ?? ''
    const dated = leadOver({ answers: { startMonth: '2027-01' }, edits: { items } })
    expect(dated).toContain(`Posts still to be named: ${priority.length - 1}.`)
    expect(dated).not.toContain('Months count')
    expect(leadOver({ allAnswers: undated })).toContain('Months count from the start of the plan.')
    const all = Object.fromEntries(priority.map(({ id }) => [id, { lead: 'Registrar General' }]))
    expect(leadOver({ edits: { items: all } })).not.toContain('Posts still to be named')
  })

  it('says over its table why an action starts before one with a lower number, only where one does', () => {
    const byStart = priorityOf(planOf(someAnswers()))
      .toSorted((a, b) => startOf(a) - startOf(b))
      .map(({ id }) => id)
    const said = (order: readonly string[]) =>
      linesOf({ preset: 'minister-brief', edits: { order } }).some((line) =>
        line.includes('A higher number can start before a lower one'),
      )
    expect(said(byStart)).toBe(false)
    expect(said(byStart.toReversed())).toBe(true)
  })

  it('names the authority alone in each row where the sentence above says that no post is named yet', () => {
    const priority = priorityOf(planOf(someAnswers()))
    const rowsOf = (edits: PlanEdits['items']): string =>
      linesOf({ preset: 'minister-brief', edits: { items: edits } })
        .filter((line) => line.startsWith('Government') || line === 'Registrar General')
        .join('\n')
    expect(rowsOf({})).toMatch(/^(Government\n)+Government$/)
    const [first] = priority
    const named = rowsOf({ [first?.id ?? '']: { lead: 'Registrar General' } })
    expect(named).toContain('Registrar General')
    expect(named).toContain('Government (post to be named)')
  })

  it('ends what users wrote in a full stop once, and keeps that of a short form', () => {
    const [first] = priorityOf(planOf(someAnswers()))
    const written = (verification: string): string =>
      linesOf({
        edits: {
          items: {
            [first?.id ?? '']: {
              costLow: 5,
              costSource: 'Two offers.',
              indicators: { own: { measure: 'Calls answered.', target: '90 %.', verification } },
            },
          },
        },
      }).join('\n')
    const line = /^Calls answered.*$/m
    expect(line.exec(written('Call log.'))?.[0]).toMatch(
      /^Calls answered\. Baseline: .*: 90 % \(.*; Call log\)\.$/,
    )
    expect(line.exec(written('журнал 2027 г.'))?.[0]).toContain('2027 г.')
    expect(written('')).toContain('source: Two offers;')
  })

  it('counts what does not apply for no principle', () => {
    const aside = Object.fromEntries(
      planOf(someAnswers()).items.map(({ id }) => [id, { decision: 'not-applicable' } as const]),
    )
    const alt = (items: PlanEdits['items']): string =>
      blocksOf(write({ edits: { items } }))
        .flatMap((block) => (block.type === 'figure' ? [block.alt] : []))
        .find((each) => each.includes('others that apply')) ?? ''
    expect(alt({})).toMatch(/: \d+ \+ [1-9]/)
    expect(alt(aside)).not.toMatch(/: [1-9]|\+ [1-9]/)
  })

  it('names whoever holds the power over what a country changes, where it takes no part: an advocate suspends no rule', () => {
    const context = { 'mandatory-use': 'only-channel', connectivity: 'patchy' }
    const headings = (roles: NonNullable<Answers['roles']>) =>
      linesOf({ preset: 'full', allAnswers: someAnswers({ stage: 'operations', roles, context }) }).filter(
        (line) => line.startsWith('In this country'),
      )
    const outside = headings(['advocates'])
    expect(outside.length).toBeGreaterThan(5)
    for (const line of outside) expect(line).toMatch(/^In this country \(answers for it: [a-z]/)
    expect(headings(['government', 'regulator', 'technology-provider']).join()).not.toContain(
      'answers for it',
    )
  })

  it('asks of completed work neither a start, nor an agreement, nor a post', () => {
    const all = priorityOf(planOf(someAnswers()))
    const completed = (items: typeof all) => ({
      items: Object.fromEntries(items.map(({ id }) => [id, { status: 'completed' } as const])),
    })
    const done = linesOf({ edits: completed(all) }).join('\n')
    expect(done).toContain('All that starts within 90 days is completed.')
    expect(done).not.toMatch(/post to be named|Posts still to be named|Agree the/)
    const [first] = all
    const begun = linesOf({ edits: completed(all.slice(0, 1)) }).join('\n')
    expect(begun).toContain(`that are still to be done (${all.length - 1}), and name a post for each.`)
    expect(begun).toContain(`Posts still to be named: ${all.length - 1}.`)
    expect(first?.schedule).toMatchObject({ wave: 1 })
    expect(begun).not.toMatch(/^Action 1:/m)
    expect(linesOf().join('\n')).toMatch(/^Action 1:/m)
  })

  it('asks for a post for those actions alone that have none', () => {
    const all = priorityOf(planOf(someAnswers()))
    const led = (count: number) =>
      linesOf({
        edits: {
          items: Object.fromEntries(all.slice(0, count).map(({ id }) => [id, { lead: 'Head of office' }])),
        },
      }).join('\n')
    expect(led(0)).toContain(
      `Agree the ${all.length} priority actions of this plan and name a post for each.`,
    )
    expect(led(2)).toContain(
      `still to be done (${all.length}), and name a post for those that have none yet (${all.length - 2}).`,
    )
    expect(led(all.length)).toContain(`still to be done (${all.length}); each has a post that leads it.`)
    expect(led(all.length)).not.toMatch(/name a post/)
  })

  it('counts at its end what it holds', () => {
    const plan = planOf(someAnswers())
    const last = plan.items.at(-1)?.id ?? ''
    const items = {
      [plan.items[0]?.id ?? '']: { notes: 'Ask the registrar.' },
      [last]: { decision: 'not-applicable' as const },
    }
    const lines = linesOf({ edits: { items } })
    const chosen = priorityOf(plan).length
    const others = plan.items.length - chosen - 1
    expect(lines.at(-1)).toBe(
      `Priority actions: ${chosen}; others that apply: ${others}; set aside as not applicable: 1; notes: 1`,
    )
    expect(lines.join('\n')).toContain(`${chosen} safeguards are in the short list, ${others} more apply.`)
  })

  it('shows what the user wrote: lead, notes, own title, cost, status', () => {
    const id = priorityOf(planOf(someAnswers()))[0]?.id ?? ''
    const edit = {
      title: 'Our own title',
      lead: 'Registrar General',
      notes: 'First line',
      costLow: 1000,
      costHigh: 2500,
      status: 'limited',
    } as const
    const text = linesOf({ answers: { currency: 'XOF' }, edits: { items: { [id]: edit } } }).join('\n')
    for (const written of [
      'Our own title',
      'Registrar General',
      'First line',
      '1,000 to 2,500\u00a0XOF',
      'Limited',
    ]) {
      expect(text).toContain(written)
    }
  })

  it('does not call what was set aside “not prioritised”, and puts it into a table of its own', () => {
    const id = priorityOf(planOf(someAnswers()))[0]?.id ?? ''
    const edits = { items: { [id]: { decision: 'later', decisionReason: 'Next budget' } as const } }
    const blocks = blocksOf(write({ preset: 'advocate', edits }))
    const headings = blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []))
    expect(headings).toContain('What is outside the short list, and why')
    const rowsUnder = (caption: string) =>
      blocks.flatMap((block) => (block.type === 'table' && block.caption === caption ? block.rows : []))
    expect(rowsUnder('Set aside by decision')).toHaveLength(1)
    const others = rowsUnder('In place already, or done first').map(([, , standing]) =>
      plain(standing?.paragraphs[0] ?? []),
    )
    expect(others.filter((standing) => standing.includes('Next budget'))).toEqual([])
  })

  it('says of a status and of what is in place that it was said of earlier actions, and asks for those of now', () => {
    const [first, second] = priorityOf(planOf(someAnswers())).map(({ id }) => id)
    const items = {
      [String(first)]: { status: 'completed', statusParts: ['earlier'] },
      [String(second)]: { decision: 'in-place', decisionReason: 'Act 12', decisionParts: ['earlier'] },
    } as const
    const text = linesOf({ edits: { items } }).join('\n')
    expect(text).toContain('status: Completed (said of earlier actions)')
    expect(text).toContain('Already in place: Act 12 (said of earlier actions)')
    const known = Object.fromEntries(
      Object.entries(items).map(
        ([id, { statusParts: _s, decisionParts: _d, ...edit }]: [string, ItemEdit]) => [...[id, edit]],
      ),
    )
    expect(linesOf({ edits: { items: known } }).join('\n')).not.toContain('earlier actions')
  })

  it('keeps what was set aside visible, with its reason', () => {
    const id = priorityOf(planOf(someAnswers()))[0]?.id ?? ''
    const edits = {
      items: { [id]: { decision: 'not-applicable', decisionReason: 'Done by the army' } as const },
    }
    expect(linesOf({ edits })).toContain('Does not apply: Done by the army')
  })

  it('gives each heading an id of its own', () => {
    const ids = blocksOf(write()).flatMap((block) => (block.type === 'heading' ? [block.id] : []))
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe.each(LANGUAGES)('the workshop sheets in %s', (language) => {
  it('open with all actions on one page, each with boxes for done, high and low', () => {
    const input = aWriteInput({ language, preset: 'workshop' })
    const blocks = blocksOf(writeDocument(input))
    const first = blocks.findIndex((block) => block.type === 'heading' && block.id.startsWith('worksheet-'))
    const table = blocks.slice(0, first).findLast((block) => block.type === 'table')
    const marks = ['done', 'high', 'low'].map((mark) => input.words.say(`presets:worksheets.marks.${mark}`))
    expect(table?.columns.slice(-3).map(({ header }) => header)).toEqual(marks)
    const rows = table?.rows.map((row) => row.map(({ paragraphs }) => paragraphs.map(plain).join(' '))) ?? []
    const sheets = blocks.flatMap((block) =>
      block.type === 'heading' && block.id.startsWith('worksheet-') ? [block.text] : [],
    )
    expect(rows.map(([name]) => name)).toEqual(sheets)
    for (const row of rows) expect(row.slice(-3)).toEqual(['□', '□', '□'])
  })
})

describe.each(PRESET_NAMES)('the preset %s', (preset) => {
  it.each(LANGUAGES)('leaves no hole in %s', (language) => {
    const lines = linesOf({ preset, language, answers: { roles: ['advocates', 'regulator'] } })
    expect(lines.length).toBeGreaterThan(20)
    expect(lines.filter((line) => /undefined|null|NaN|\{\{|\[object/.test(line))).toEqual([])
    const tables = blocksOf(write({ preset, language })).filter((block) => block.type === 'table')
    expect(tables.every((table) => table.rows.length > 0)).toBe(true)
  })
})

describe('confidential answers', () => {
  const context = {
    fragility: 'conflict-nationwide',
    'state-access': 'direct-access',
    redress: 'none',
  } as const

  it('stand in the document only where the user says so', () => {
    const secret = ['Conflict in most of the country', 'They have direct access']
    const without = linesOf({ answers: { context } }).join('\n')
    const included = linesOf({ answers: { context }, includesSensitive: true }).join('\n')
    for (const answer of secret) {
      expect(without).not.toContain(answer)
      expect(included).toContain(answer)
    }
  })

  it('cannot be worked back: no points, no exposure, no rating or rest finer than its level', () => {
    const text = linesOf({ answers: { context } }).join('\n')
    expect(text).not.toMatch(/exposure \d|(low|some|raised|high) \(\d+\)|\+\d+ {2}|by \d+/)
  })

  it('leave points in where none was given', () => {
    expect(linesOf().join('\n')).toMatch(/\(\d+\)/)
  })
})

describe('text of the library in a document of another script', () => {
  it('is marked as English and set apart, so that its full stops stay with it', () => {
    const list = blocksOf(write({ language: 'ar', isLibraryInEnglish: true })).find(
      (block) =>
        block.type === 'list' && block.items.some((item) => item.some(({ language }) => language === 'en')),
    )
    expect(list).toMatchObject({
      items: expect.arrayContaining([
        [
          expect.objectContaining({}),
          { language: 'en', text: expect.stringMatching(/^\u2068.*\.\u2069$/) },
          expect.objectContaining({}),
        ],
      ]),
    })
  })
})
