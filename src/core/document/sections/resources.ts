import type { EditedItem } from '../../plan/apply-edits'
import { bullets, heading, paragraph } from '../blocks'
import { type CostRange, costEnds, costRange, costsWords, hasSource, sumByCurrency } from '../costs'
import { isolate } from '../foreign-text'
import { numbersOf } from '../item-words'
import { type Cell, cell } from '../plan-document'
import type { Blocks, SectionInput, WriteSection } from '../section'
import { costLine } from './summary'

/** What has to be run, staffed and paid for as long as the system lives. */
const LASTING = ['institution', 'people', 'process'] as const

/** What the plan costs by year and by source, what is not estimated yet, and what goes on after it. */
export const resources: WriteSection = (input) => {
  const { say } = input.words
  if (input.priority.length === 0) return []
  return [
    heading(1, 'resources', say('document:resources.heading')),
    paragraph(costLine(input)),
    ...byYear(input),
    ...bySource(input),
    ...bullets([...gaps(input), ...lasting(input)]),
  ]
}

function byYear(input: SectionInput): Blocks {
  const years = new Map<number, CostRange[]>()
  for (const item of input.priority) {
    for (const [year, range] of yearsOf(input, item)) years.set(year, [...(years.get(year) ?? []), range])
  }
  const rows = [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, ranges]) => costRow(input, yearName(input, year), ranges))
  return table(input, 'year', rows)
}

/** A cost is spread evenly over the months of its action; without dates it has no year. */
function yearsOf(input: SectionInput, item: EditedItem): readonly (readonly [number, CostRange])[] {
  const range = costRange(input, item)
  const { schedule } = item
  if (range === null) return []
  if (schedule.state === 'unscheduled') return [[UNDATED, range]]
  const first = input.plan.context.startMonth ?? 0
  const months = Array.from(
    { length: Math.max(1, schedule.endOffset - schedule.startOffset) },
    (_, index) => first + schedule.startOffset + index,
  )
  const years = [...new Set(months.map((month) => Math.floor(month / 12)))]
  return years.map((year) => {
    const share = months.filter((month) => Math.floor(month / 12) === year).length / months.length
    return [year, { ...range, low: range.low * share, high: range.high * share }]
  })
}

const UNDATED = 1e6

function yearName(input: SectionInput, year: number): string {
  const { say } = input.words
  if (year === UNDATED) return say('document:resources.undated')
  return input.plan.context.startMonth === null
    ? say('document:resources.yearNumber', { number: year + 1 })
    : String(year)
}

function bySource(input: SectionInput): Blocks {
  const costed = input.priority.filter((item) => costRange(input, item) !== null)
  const sources = [...new Set(costed.map(({ edit }) => edit.costSource?.trim() ?? ''))].sort(
    (a, b) => Number(a === '') - Number(b === ''),
  )
  const rows = sources.map((source) => {
    const own = costed.filter(({ edit }) => (edit.costSource?.trim() ?? '') === source)
    const name = source === '' ? input.words.say('document:resources.noSource') : isolate(input, source)
    return costRow(
      input,
      name,
      own.flatMap((item) => costRange(input, item) ?? []),
    )
  })
  return table(input, 'source', rows)
}

function costRow(input: SectionInput, name: string, ranges: readonly CostRange[]): readonly Cell[] {
  const rounded = sumByCurrency(ranges).map((range) => ({
    ...range,
    low: Math.round(range.low),
    high: Math.round(range.high),
  }))
  return [cell(name), cell(costsWords(input, rounded))]
}

function table(input: SectionInput, key: 'year' | 'source', rows: readonly (readonly Cell[])[]): Blocks {
  const { say } = input.words
  if (rows.length === 0) return []
  return [
    {
      type: 'table',
      caption: say(`document:resources.${key}Caption`),
      rowHeader: true,
      columns: [
        { header: say(`document:resources.${key}`), width: 50 },
        { header: say('document:resources.range'), width: 50 },
      ],
      rows,
    },
  ]
}

/** What nobody has estimated, what is words and no figure, and what has no source: by number of the action. */
function gaps(input: SectionInput): readonly string[] {
  const line = (key: string, items: readonly EditedItem[]): readonly string[] =>
    items.length === 0
      ? []
      : [input.words.say(`document:resources.${key}`, { numbers: numbersOf(input, items) })]
  const { priority } = input
  return [
    ...line(
      'notEstimated',
      priority.filter((item) => costEnds(item) === null),
    ),
    ...line(
      'inWords',
      priority.filter((item) => costEnds(item) !== null && costRange(input, item) === null),
    ),
    ...line(
      'withoutSource',
      priority.filter((item) => costRange(input, item) !== null && !hasSource(item)),
    ),
  ]
}

function lasting(input: SectionInput): readonly string[] {
  const items = input.priority.filter(({ kind }) => LASTING.some((each) => each === kind))
  if (items.length === 0) return []
  const numbers = numbersOf(input, items)
  return [input.words.say('document:resources.lasting', { numbers })]
}
