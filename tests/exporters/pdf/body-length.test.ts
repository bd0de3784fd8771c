import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { MARGIN } from '@/exporters/pdf/layout/frame'
import { settledPaints } from '@/exporters/pdf/layout/page'
import { STYLES } from '@/exporters/pdf/layout/style'
import { layOut } from '../../support/pdf/lay-out'
import { situationNames, situationOf } from '../../support/situations'
import { type Wanted, writtenDocument } from '../../support/written'

const SAMPLES = 'data/samples/'

/** What a meeting reads: the annexes are looked things up in. */
const MOST_PAGES = 20

/** A plan of this many priority actions stays within the pages with its cover and contents too. */
const USUAL_ACTIONS = 15

const samples = readdirSync(SAMPLES)
  .filter((name) => name.endsWith('.json'))
  .map((name): readonly [string, Wanted] => {
    const { title, answers, edits } = JSON.parse(readFileSync(SAMPLES + name, 'utf8')) as {
      readonly title: string
      readonly answers: NonNullable<Wanted['allAnswers']>
      readonly edits: NonNullable<Wanted['edits']>
    }
    return [name, { title, allAnswers: answers, edits }]
  })
const situations = situationNames.map((name): readonly [string, Wanted] => [
  name,
  { allAnswers: situationOf(name).answers },
])

describe('the full plan, before its annexes', () => {
  it.each([...samples, ...situations])('of %s is at most 20 pages, its summary one', async (_, wanted) => {
    const document = writtenDocument({ ...wanted, preset: 'full', language: 'en' })
    const actions = document.blocks.filter(
      (block) => block.type === 'heading' && block.id.startsWith('sheet-'),
    )
    const { headings } = await layOut(document)
    const pageOf = (id: string): number => headings.find(id)?.page ?? Number.NaN
    const annexes = pageOf('annex-all')
    expect(annexes - pageOf('summary')).toBeLessThanOrEqual(MOST_PAGES)
    if (actions.length <= USUAL_ACTIONS) expect(annexes).toBeLessThanOrEqual(MOST_PAGES)
    expect(pageOf('scope') - pageOf('summary')).toBeLessThanOrEqual(1)
  })

  it.each([
    ['fr', 'maintainer-exchange'],
    ['fr', 'three-facts'],
    ['es', 'maintainer-exchange'],
    ['es', 'three-facts'],
    ['ru', 'conflict-id'],
    ['ru', 'running-compulsory-id'],
  ] as const)('in %s, where words are longer, is at most 20 pages of %s too', async (language, name) => {
    const wanted = { allAnswers: situationOf(name).answers, preset: 'full', language } as const
    const { headings } = await layOut(writtenDocument(wanted))
    const pageOf = (id: string): number => headings.find(id)?.page ?? Number.NaN
    expect(pageOf('annex-all') - pageOf('summary')).toBeLessThanOrEqual(MOST_PAGES)
  })

  it.each([
    ['ru', 'conflict-id', 4],
    ['ar', 'three-facts', 3],
    ['en', 'emergency-cash', 3],
  ] as const)(
    'in %s, sets the wide tables of %s closer before two rows of them fill a page more than %i',
    async (language, name, count) => {
      const wanted = { allAnswers: situationOf(name).answers, preset: 'full', language } as const
      const { pages } = await layOut(writtenDocument(wanted))
      expect(pages.filter(({ width, height }) => width > height)).toHaveLength(count)
    },
  )

  it.each(LANGUAGES)(
    'has a summary of one page in %s, and the brief for a minister at most four',
    async (language) => {
      for (const [, wanted] of samples) {
        const { headings, pages } = await layOut(
          writtenDocument({ ...wanted, preset: 'minister-brief', language }),
        )
        const [first, second] = headings.all.filter(({ level }) => level === 1)
        expect(first?.page).toBe(1)
        const isOnNextPage = second?.page === 2 && second.top <= MARGIN
        expect(second?.page === 1 || isOnNextPage).toBe(true)
        expect(pages.length).toBeLessThanOrEqual(4)
      }
    },
  )

  it.each(LANGUAGES)(
    'has the signatures of a first brief below the actions they sign, in %s',
    async (language) => {
      const answers = samples.find(([name]) => name === 'id-low-connectivity.json')?.[1].allAnswers
      if (!answers) throw new Error('no such sample')
      const first = { allAnswers: answers, preset: 'minister-brief', language } as const
      const { headings, pages } = await layOut(writtenDocument(first))
      expect(headings.find('sign-off')?.page).toBe(headings.find('priority-actions')?.page)
      expect(pages).toHaveLength(3)
    },
  )

  it('is set in type that is easily read', () => {
    const sizes = (names: readonly (keyof typeof STYLES)[]) => names.map((name) => STYLES[name].size)
    expect(Math.min(...sizes(['body', 'lead', 'note']))).toBeGreaterThanOrEqual(9.5)
    expect(Math.min(...sizes(['table', 'tableHeader', 'small']))).toBeGreaterThanOrEqual(8)
  })

  it('shrinks no table below 8 points, however long its words', async () => {
    const { pages } = await layOut(writtenDocument({ ...samples[0]?.[1], preset: 'full', language: 'ru' }))
    const drawn = pages.flatMap(({ marks }) =>
      marks.flatMap((mark) => {
        const isPicture = typeof mark.owner === 'string' || mark.owner.role === 'Figure'
        return isPicture
          ? []
          : settledPaints(mark).flatMap((each) => (each.paint === 'text' ? [each.size] : []))
      }),
    )
    expect(drawn.length).toBeGreaterThan(1000)
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(8)
  })
})

describe('workshop sheets', () => {
  it.each(LANGUAGES)('each take one page of their own in %s, the first too', async (language) => {
    for (const [, wanted] of samples) {
      const { headings } = await layOut(writtenDocument({ ...wanted, preset: 'workshop', language }))
      const sheets = headings.all.filter(({ level }) => level === 2).map(({ page }) => page)
      const lead = headings.find('worksheets')?.page ?? Number.NaN
      expect(sheets.slice(0, 15)).toEqual(Array.from({ length: 15 }, (_, index) => lead + 1 + index))
    }
  })
})
