import type { Frequency } from '../library/kinds'
import type { EditedItem } from '../plan/apply-edits'
import { typedDay } from '../plan/typed-day'
import { typedMonth } from '../plan/typed-month'
import { fromLibrary, isolate, sayAround } from './foreign-text'
import { toBeFilledIn, toBeFilledInMidSentence } from './joined-phrases'
import type { Text } from './plan-document'
import { safeguardOf, type SectionInput } from './section'
import { withoutStop } from './without-stop'

/** One indicator of an item as it stands: the library's words, with what the user wrote in their place. */
export interface ShownIndicator {
  readonly id: string
  readonly measure: string
  readonly target: string
  readonly verification: string
  /** Null where the user added it and did not say. */
  readonly frequency: Frequency | null
  /** Counts people: reported by sex, age, disability and place where that is safe. */
  readonly people: boolean
  readonly baseline: string
  readonly latest: string
  readonly latestDate: string
  /** Which of the words are the user's own, and so not in the library's language. */
  readonly own: ReadonlySet<'measure' | 'target' | 'verification'>
}

/** The library's first, then those that the user added, without any that says nothing. */
export function indicatorsOf(input: SectionInput, item: EditedItem): readonly ShownIndicator[] {
  const edits = item.edit.indicators ?? {}
  const { text } = input.words.safeguard(item.id)
  const logic = safeguardOf(input, item.id).indicators
  const known = new Set(logic.map((each) => each.id))
  const added = Object.keys(edits).filter((id) => !known.has(id))
  return [...logic, ...added.map((id) => ({ id, frequency: null, people: false }))]
    .map(({ id, frequency, people }): ShownIndicator => {
      const words = item.own === null ? text.indicators[id] : undefined
      const edit = edits[id] ?? {}
      const pick = (key: 'measure' | 'target' | 'verification') => edit[key]?.trim() || (words?.[key] ?? '')
      const own = (['measure', 'target', 'verification'] as const).filter(
        (key) => words === undefined || Boolean(edit[key]?.trim()),
      )
      return {
        id,
        measure: pick('measure'),
        target: pick('target'),
        verification: pick('verification'),
        frequency: edit.frequency ?? frequency,
        people,
        baseline: edit.baseline?.trim() ?? '',
        latest: edit.latest?.trim() ?? '',
        latestDate: edit.latestDate?.trim() ?? '',
        own: new Set(own),
      }
    })
    .filter((shown) => shown.measure !== '' || shown.target !== '')
}

/** Neither where its figure comes from nor how often is said: one gap, not the same words twice. */
export const lacksSource = ({ verification, frequency }: ShownIndicator): boolean =>
  verification === '' && frequency === null

/** How often it is measured; where nobody said, the gap names itself, since it stands beside other words. */
export const frequencyWords = ({ words }: SectionInput, frequency: Frequency | null): string =>
  frequency === null
    ? words.say('document:sheets.frequencyOpen', { open: words.say('document:openInside') })
    : words.say(`taxonomy:frequencies.${frequency}`)

/** Whether it has an indicator, and no baseline for any: without an indicator there is nothing to measure first. */
export function lacksBaseline(input: SectionInput, item: EditedItem): boolean {
  const shown = indicatorsOf(input, item)
  return shown.some(({ measure }) => measure !== '') && shown.every(({ baseline }) => baseline === '')
}

/** A word of it as document text, marked with the library's language only where it is the library's. */
export function indicatorText(
  input: SectionInput,
  item: EditedItem,
  shown: ShownIndicator,
  key: 'measure' | 'target' | 'verification',
): Text {
  if (!shown.own.has(key)) return fromLibrary(input, item.id, shown[key])
  return [{ text: isolate(input, shown[key]) }]
}

/** A month or a day that the user typed, as a reader writes it; what is neither stands as it was typed. */
export function dateWords({ words }: SectionInput, typed: string): string {
  if (typedMonth(typed) !== null) return words.month(typed.trim())
  const day = typedDay(typed)
  return day === null ? typed : words.date(day)
}

const WORDS = ['measure', 'target', 'verification'] as const

/** The measure begins its sentence, all else stands inside, behind a colon or in brackets. */
const gapAt = (input: SectionInput, word: (typeof WORDS)[number]): string =>
  word === 'measure' ? toBeFilledIn(input) : toBeFilledInMidSentence(input)

/** A sentence about an indicator: the library's words marked as such, the user's own as theirs, gaps to be filled. */
export function sayIndicator(
  input: SectionInput,
  item: EditedItem,
  shown: ShownIndicator,
  key: string,
  others: Readonly<Record<string, string>> = {},
): Text {
  const isLibrarys = (word: (typeof WORDS)[number]): boolean => !shown.own.has(word) && shown[word] !== ''
  const pieces = Object.fromEntries(
    WORDS.filter(isLibrarys).map((word) => [
      word,
      word === 'measure' ? shown[word] : input.words.inside(shown[word]),
    ]),
  )
  const own = Object.fromEntries(
    WORDS.filter((word) => !isLibrarys(word)).map((word) => [
      word,
      shown[word] === '' ? gapAt(input, word) : isolate(input, withoutStop(shown[word])),
    ]),
  )
  return sayAround(input, item.id, key, pieces, { ...own, ...others })
}
