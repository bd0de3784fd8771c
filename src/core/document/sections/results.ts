import type { EditedItem } from '../../plan/apply-edits'
import type { Role } from '../../questionnaire/vocabulary'
import { heading, paragraph } from '../blocks'
import { isolate } from '../foreign-text'
import {
  dateWords,
  frequencyWords,
  indicatorsOf,
  indicatorText,
  lacksSource,
  type ShownIndicator,
} from '../indicators'
import { label, toBeFilledIn, toBeFilledInMidSentence } from '../joined-phrases'
import { postOf } from '../lead-and-partners'
import { type Cell, cell, text, type Text } from '../plan-document'
import type { SectionInput, WriteSection } from '../section'

/** As many as people will really measure. */
const LEAST = 8
const MOST = 10

/** Eight to ten indicators, with room for the country's own figures; more only where the user asks for more. */
export const results: WriteSection = (input) => {
  const { say } = input.words
  const chosen = chosenIndicators(input)
  if (chosen.length === 0) return []
  return [
    heading(1, 'results', say('document:results.heading')),
    paragraph(say('document:results.lead')),
    {
      type: 'table',
      caption: captionOf(input, chosen.length),
      rowHeader: true,
      columns: [
        { header: say('document:results.measure'), width: 30 },
        { header: say('document:results.baseline'), width: 15 },
        { header: say('document:results.target'), width: 14 },
        { header: say('document:results.source'), width: 25 },
        { header: say('document:results.responsible'), width: 16 },
      ],
      rows: chosen.map(({ item, shown }) => rowOf(input, item, shown)),
    },
  ]
}

/** Where there are more than the table shows, it says where the others stand. */
function captionOf(input: SectionInput, shown: number): string {
  const { say } = input.words
  const all = input.priority.reduce((sum, item) => sum + indicatorsOf(input, item).length, 0)
  if (shown === all) return say('document:results.caption')
  return say(`document:results.${input.hasLetters && input.hasSheets ? 'captionOfAll' : 'captionOfPlan'}`, {
    shown,
    all,
  })
}

interface ChosenIndicator {
  readonly item: EditedItem
  readonly shown: ShownIndicator
}

/** Each action's first and whatever the user worked on; then seconds, until there are enough. */
function chosenIndicators(input: SectionInput): readonly ChosenIndicator[] {
  const all = input.priority.flatMap((item) =>
    indicatorsOf(input, item).map((shown, place) => ({ item, shown, place })),
  )
  const touched = all.filter(isTouched)
  const firsts = all.filter((each) => each.place === 0 && !touched.includes(each))
  const rest = all.filter((each) => each.place > 0 && !touched.includes(each))
  const library = [...firsts.slice(0, Math.max(0, MOST - touched.length))]
  const seconds = rest.slice(0, Math.max(0, LEAST - touched.length - library.length))
  const chosen = new Set([...touched, ...library, ...seconds])
  return all.filter((each) => chosen.has(each))
}

/** On its sheet stands each action's first, and whatever the user worked on; the others stand in annex A. */
export const isOnSheet = ({ place, ...chosen }: ChosenIndicator & { readonly place: number }): boolean =>
  place === 0 || isTouched(chosen)

/** Whether the user put a figure or words of their own to it: it is then never left out. */
function isTouched({ item, shown }: ChosenIndicator): boolean {
  const edit = item.edit.indicators?.[shown.id] ?? {}
  return item.own !== null || Object.values(edit).some((value) => value.trim() !== '')
}

function rowOf(input: SectionInput, item: EditedItem, shown: ShownIndicator): readonly Cell[] {
  const { say } = input.words
  const gap = toBeFilledIn(input)
  const { latest, latestDate } = shown
  const number = input.priority.indexOf(item) + 1
  const latestLine = say('document:sheets.latest', {
    latest: isolate(input, latest),
    date: isolate(input, dateWords(input, latestDate) || toBeFilledInMidSentence(input)),
  })
  return [
    cell(
      indicatorText(input, item, shown, 'measure'),
      say(shown.people ? 'document:results.ofActionPeople' : 'document:results.ofAction', { number }),
    ),
    cell(isolate(input, shown.baseline) || gap, ...(latest === '' ? [] : [latestLine])),
    cell(shown.target === '' ? gap : indicatorText(input, item, shown, 'target')),
    cell(sourceOf(input, item, shown)),
    cell(...responsibleFor(input, item)),
  ]
}

/** They hold neither the registers nor the power to have them opened. */
const OUTSIDE: readonly Role[] = ['donor', 'advocates']

/** The post that the user named, else the lead; outside the state, whoever holds the figures, and the lead asks for them. */
function responsibleFor(input: SectionInput, item: EditedItem): readonly [string, ...string[]] {
  const { say } = input.words
  const lead = say(`taxonomy:roles.${item.lead}`)
  const post = postOf(input, item)
  if (post !== '' || item.lead === item.accountable || !OUTSIDE.includes(item.lead)) return [post || lead]
  return [say(`taxonomy:roles.${item.accountable}`), say('document:results.followedUp', { role: lead })]
}

/** Where the figure comes from, and how often. */
function sourceOf(input: SectionInput, item: EditedItem, shown: ShownIndicator): Text {
  const { say } = input.words
  if (lacksSource(shown)) return text(toBeFilledIn(input))
  const verification: Text =
    shown.verification === ''
      ? text(label(input, 'document:results.verification') + toBeFilledInMidSentence(input))
      : indicatorText(input, item, shown, 'verification')
  return [...verification, { text: say('document:separator') + frequencyWords(input, shown.frequency) }]
}
