import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import type { Shape } from '@/core/document/drawing'
import type { Block, PlanDocument } from '@/core/document/plan-document'
import { plainTextOf } from '@/core/document/plain-text'
import { PRESET_NAMES, PRESETS, sectionsToChoose } from '@/core/document/presets'
import { SECTION_NAMES } from '@/core/document/section-list'
import { GLOSSARY_TERMS } from '@/core/document/sections/annex-glossary'
import { writeDocument } from '@/core/document/write-document'
import type { PlanEdits } from '@/core/plan/plan-edits'
import type { Snapshot } from '@/core/plan/saved-plan'
import { LANGUAGES, RISKS } from '@/core/questionnaire/vocabulary'
import { fullEdits } from '../../support/full-edits'
import { aWriteInput, type Wanted, writtenDocument } from '../../support/written'

const textOf = (wanted?: Wanted): string => plainTextOf(writtenDocument(wanted)).join('\n')

const blocksOf = ({ blocks }: PlanDocument): readonly Block[] =>
  blocks.flatMap((block): readonly Block[] => (block.type === 'section' ? block.blocks : [block]))

const headingsOf = (document: PlanDocument): readonly string[] =>
  blocksOf(document).flatMap((block) => (block.type === 'heading' && block.level === 1 ? [block.id] : []))

const edits: Partial<PlanEdits> = fullEdits

const earlier: Snapshot = {
  date: '2026-09-01',
  startMonth: '2027-01',
  statuses: { 'complaint-channels': 'not-started', 'gone-since': 'limited' },
  note: 'The registrar asked for more time.',
  items: {
    'complaint-channels': {
      title: 'Free complaint channels',
      tier: 'priority',
      principle: 'F8',
      role: 'government',
      lead: 'Deputy Registrar',
      startOffset: 0,
      endOffset: 3,
    },
    'gone-since': {
      title: 'Something the library dropped',
      tier: 'priority',
      principle: 'F2',
      role: 'donor',
    },
  },
}

it.each(LANGUAGES)(
  'says in %s what an action is of which a review of an early format kept the id alone',
  (language) => {
    const early = { date: '2026-09-01', statuses: { 'gone-since': 'limited' } }
    const text = textOf({ preset: 'progress-report', language, record: { snapshots: [early] } })
    expect(text).toContain(aWriteInput({ language }).words.say('workspace:gone.unnamed'))
    expect(text).not.toContain('gone-since')
  },
)

describe.each(PRESET_NAMES)('%s', (preset) => {
  it.each(LANGUAGES)(
    'says in %s what may go ahead and what is only claimed, whatever sections are chosen',
    (language) => {
      const wanted: Wanted = { preset, language }
      const { words } = aWriteInput(wanted)
      for (const sections of [undefined, ['timeline'], []]) {
        const input = aWriteInput(wanted)
        const document = writeDocument({ ...input, options: { ...input.options, sections } })
        const lines = plainTextOf(document)
        expect(lines).toContain(words.say('document:summary.gatesCaption'))
        const claimed = words.say('document:summary.selfAssessedNone')
        expect(lines.filter((line) => line.endsWith(claimed))).toHaveLength(1)
      }
    },
  )

  it('has a cover with its licence and the line that it is not official', () => {
    const [cover] = writtenDocument({ preset }).blocks
    expect(cover?.type).toBe('cover')
    expect(textOf({ preset })).toContain('neither an official United Nations document nor legal advice')
  })

  it('leaves no hole and no empty table with everything that a user can write, even badly', () => {
    const hostile: Partial<PlanEdits> = {
      ...edits,
      items: {
        ...edits.items,
        'complaint-channels': {
          ...edits.items?.['complaint-channels'],
          notes: '{{title}} $t(plan:status.limited) \ue000 <b>x</b>',
          title: 'W'.repeat(200),
          lead: '   ',
          steps: [],
        },
      },
      signOff: [{ post: '', statement: '' }],
      participants: '\n\n',
    }
    const document = writtenDocument({ preset, edits: hostile, record: { snapshots: [earlier] } })
    const lines = plainTextOf(document)
    expect(lines.filter((line) => /undefined|NaN|\[object|^null$/.test(line))).toEqual([])
    expect(lines.filter((line) => /\{\{(?!title\}\} \$t)/.test(line))).toEqual([])
    for (const block of blocksOf(document)) {
      if (block.type === 'table') expect(block.rows.length, block.caption).toBeGreaterThan(0)
      if (block.type === 'key-value') expect(block.rows.length, block.caption).toBeGreaterThan(0)
    }
  })

  it('tells every heading apart', () => {
    const ids = blocksOf(writtenDocument({ preset })).flatMap((block) =>
      block.type === 'heading' ? [block.id] : [],
    )
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('what the user wrote', () => {
  it.each([
    [
      'a title, a sentence and steps of their own',
      'A complaint line people can afford',
      'Open one free number.',
      'Train ten people',
    ],
    [
      'lead, partners, notes and the reason for a decision',
      'Head of Complaints',
      'Ombudsperson',
      'second line',
      'Promised to parliament',
    ],
    ['a cost in words, its currency and its source', 'about a million', 'EUR', 'Two offers'],
    ['figures and indicators', '31 %', '54 %', 'Calls answered', 'Call log'],
    ['evidence', 'see folder 7'],
    [
      'an action of their own',
      'Two enrolment boats',
      'The river districts have no road.',
      'Director of Field Operations',
    ],
    ['their own rating of a risk, and why', 'After the breach of 2025'],
    ['who took part and who signs', 'two nomadic councils', 'Minister: Approves'],
    ['what no longer applies', 'Written when the library still had it'],
  ])('stands in the full plan: %s', (_, ...written) => {
    const text = textOf({ edits })
    for (const each of written) expect(text).toContain(each)
  })

  it('names no post, partner or note of theirs in the brief for readers outside', () => {
    const text = textOf({ preset: 'advocate', edits })
    for (const secret of [
      'Head of Complaints',
      'Director of Field Operations',
      'Ombudsperson',
      'second line',
    ])
      expect(text).not.toContain(secret)
    expect(text).toContain('Open one free number.')
  })
})

describe('a progress report', () => {
  it('says what moved since the last review before its day', () => {
    const today: Snapshot = { ...earlier, date: '2026-12-01' }
    const text = textOf({ preset: 'progress-report', edits, record: { snapshots: [earlier, today] } })
    for (const said of [
      'Since the review of 1 September 2026',
      'Said at that review: The registrar asked for more time.',
      'Status: from Not started to Limited',
      'Lead: from Deputy Registrar to Head of Complaints',
      'Something the library dropped',
    ])
      expect(text).toContain(said)
  })

  it.each(LANGUAGES)(
    'says that there was or is no lead, as from a gap to a name nothing leads (%s)',
    (language) => {
      const { say } = aWriteInput({ language }).words
      const item = { title: 'Complaints', tier: 'priority', principle: 'F8', role: 'government' } as const
      const nobody: Snapshot = { ...earlier, items: { 'complaint-channels': item } }
      const reportOf = (wanted: Wanted): string =>
        textOf({ language, preset: 'progress-report', ...wanted }).replace(/[\u2066-\u2069]/gu, '')
      const [measure, none] = [say('presets:movement.fields.lead'), say('review:moved.noLead')]
      const named = reportOf({ edits, record: { snapshots: [nobody] } })
      expect(named).toContain(
        say('review:moved.change', { what: measure, before: none, after: 'Head of Complaints' }),
      )
      const gone = reportOf({ record: { snapshots: [earlier] } })
      expect(gone).toContain(
        say('review:moved.change', { what: measure, before: 'Deputy Registrar', after: none }),
      )
    },
  )

  it('says what was said at the review of its own day, the first one too', () => {
    const today: Snapshot = { ...earlier, date: '2026-12-01', note: 'Two leads were named.' }
    for (const snapshots of [[today], [earlier, today]]) {
      const text = textOf({ preset: 'progress-report', edits, record: { snapshots } })
      expect(text).toContain('Said at this review: Two leads were named.')
    }
  })

  it('says what moved on the day itself since its review, where there is no earlier one', () => {
    const today: Snapshot = { ...earlier, date: '2026-12-01', note: 'Two leads were named.' }
    const text = textOf({ preset: 'progress-report', edits, record: { snapshots: [today] } })
    expect(text).toContain('Since the review of 1 December 2026')
    expect(text).toContain('Status: from Not started to Limited')
    expect(text.split('Two leads were named.')).toHaveLength(2)
  })

  it('names no day that has passed as the next review, and says that a new one is to be set', () => {
    const dated = (nextReview: string) => textOf({ preset: 'progress-report', record: { nextReview } })
    expect(dated('2026-12-01')).toContain('Next review: 1 December 2026.')
    expect(dated('2026-11-30')).not.toContain('Next review:')
    expect(dated('2026-11-30')).toContain(
      'The next review was planned for 30 November 2026; a new day is to be set.',
    )
  })

  it('proposes a day where what was typed as the next review is none, and does not print it', () => {
    for (const nextReview of ['03152027', 'after Ramadan', '2027-02-30']) {
      const text = textOf({ preset: 'progress-report', record: { nextReview } })
      expect(text).not.toContain(nextReview)
      expect(text).toContain('Next review, as proposed: ')
    }
  })

  it('says so where no review was kept', () => {
    expect(textOf({ preset: 'progress-report' })).toContain('No earlier review has been kept.')
  })
})

describe('the sections of a document', () => {
  it('are those chosen, in their order, whatever the order and whatever no version knows', () => {
    const input = aWriteInput()
    const sections = ['governance', 'no-such-section', 'scope']
    const document = writeDocument({ ...input, options: { ...input.options, sections } })
    expect(headingsOf(document)).toEqual(['verdicts', 'scope', 'governance'])
  })

  it('can be chosen from all general ones and those that the document brings', () => {
    for (const preset of PRESET_NAMES) {
      const choices = sectionsToChoose(preset)
      for (const name of [...PRESETS.full.sections, ...PRESETS[preset].sections])
        expect(choices).toContain(name)
      expect(choices.filter((name) => !SECTION_NAMES.includes(name))).toEqual([])
    }
  })
})

describe('workshop sheets', () => {
  it('give each action a page with boxes, and every question asked with its guidance', () => {
    const document = writtenDocument({ preset: 'workshop' })
    const actions = aWriteInput().plan.items.filter((item) => item.tier === 'priority').length
    const sheets = blocksOf(document).filter(
      (block) => block.type === 'heading' && block.id.startsWith('worksheet-'),
    )
    expect(sheets).toHaveLength(actions)
    const text = plainTextOf(document).join('\n')
    expect(text.split('□ Done').length - 1).toBe(actions)
    expect(text).toContain(
      'Can an ordinary person, far from the capital, correct an error or appeal, free and in time?',
    )
    expect(text).toContain('Ask the complaints office of the operator, and the ombudsperson.')
  })
})

describe('the charts', () => {
  const figures = (language: 'en' | 'ar') =>
    blocksOf(writtenDocument({ language })).filter((block) => block.type === 'figure')

  it('say in words what they show, and name every risk once in the heat map', () => {
    const [heat] = figures('en')
    const labels = heat?.drawing.shapes.flatMap((shape) =>
      shape.shape === 'label' ? shape.text.split('\u00a0· ') : [],
    )
    const { words } = aWriteInput()
    for (const risk of RISKS) {
      const name = words.say(`taxonomy:risks.${risk}.short`)
      expect(labels?.filter((label) => label === name)).toHaveLength(1)
      expect(heat?.alt.toLowerCase().split(name.toLowerCase())).toHaveLength(2)
    }
  })

  it('stand the other way round in Arabic, shape by shape', () => {
    const startOf = (shape: Shape, width: number): number =>
      shape.shape === 'rect' ? width - shape.x - shape.width : 0
    const [english, arabic] = [figures('en'), figures('ar')]
    expect(arabic.map(({ drawing }) => drawing.width)).toEqual(english.map(({ drawing }) => drawing.width))
    english.forEach(({ drawing }, index) => {
      const rects = drawing.shapes.filter((shape) => shape.shape === 'rect')
      const mirrored = arabic[index]?.drawing.shapes.filter((shape) => shape.shape === 'rect') ?? []
      expect(mirrored.map((shape) => Math.round(startOf(shape, drawing.width)))).toEqual(
        rects.map(({ x }) => Math.round(x)),
      )
    })
  })
})

it('every word of the glossary is one that the screens explain too', () => {
  const known = JSON.parse(readFileSync(new URL('../../../data/glossary.json', import.meta.url), 'utf8')) as {
    id: string
  }[]
  const ids = known.map(({ id }) => id)
  expect(GLOSSARY_TERMS.filter((term) => !ids.includes(term))).toEqual([])
})
