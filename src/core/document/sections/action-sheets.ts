import { risksLowered } from '../../library/risks-lowered'
import type { EditedItem } from '../../plan/apply-edits'
import { adaptationsOf } from '../adaptations'
import { betweenSentences } from '../between-sentences'
import { heading, keyed, onLines, paragraph } from '../blocks'
import { costEnds } from '../costs'
import { fromLibrary, isInEnglishInstead, isolate, languageOf } from '../foreign-text'
import {
  dateWords,
  frequencyWords,
  indicatorsOf,
  lacksSource,
  sayIndicator,
  type ShownIndicator,
} from '../indicators'
import { byWave } from '../by-wave'
import { formOf, fromPart, leadPart, numberedTitle, repeatsTitle } from '../item-words'
import { gateAhead } from '../gate-words'
import { inSentences, toBeFilledIn, toBeFilledInMidSentence, setApart } from '../joined-phrases'
import { interimOf, whenOf } from '../date-words'
import { hereLabel } from '../here-label'
import { leadOf, partnersInside } from '../lead-and-partners'
import { reasonPhrase } from '../reason-phrase'
import { statusSaid } from '../status-words'
import type { KeyValueRow, Text } from '../plan-document'
import { type Blocks, safeguardOf, type SectionInput, type WriteSection } from '../section'
import { sourcesOf } from '../sources'
import { withoutStop } from '../without-stop'
import { costLines } from './priority-actions'
import { isOnSheet } from './results'

/** What fits on half a page; every step of every authority, and all laws and standards, stand in annex A. */
const FIRST_STEPS = 2
const MOST_REASONS = 2
const FIRST_SOURCES = 1

/** Keys are a word; the words beside them need the room. */
const KEY_SHARE = 0.12

/** About half a page for each priority action: why, what first, who, when, how one will know, what it takes. */
export const actionSheets: WriteSection = (input) => {
  const { say } = input.words
  if (input.priority.length === 0) return []
  const isUntranslated = input.priority.some((item) => isInEnglishInstead(input, item.id))
  return [
    heading(1, 'sheets', say('document:sheets.heading')),
    paragraph(
      inSentences(input, [
        say('document:sheets.intro'),
        ...(input.hasLetters ? [say('document:sheets.everyStep')] : []),
      ]),
    ),
    ...(isUntranslated ? [paragraph(say('document:sheets.untranslated'), 'small')] : []),
    ...byWave(input).flatMap(({ nameWithMonths, items }, index) => [
      heading(2, `sheets-${index + 1}`, nameWithMonths),
      ...items.flatMap((item) => sheet(input, item)),
    ]),
  ]
}

function sheet(input: SectionInput, item: EditedItem): Blocks {
  const { say } = input.words
  return [
    heading(3, `sheet-${item.id}`, numberedTitle(input, item)),
    {
      type: 'key-value',
      caption: '',
      keyShare: KEY_SHARE,
      rows: [
        ...keyed(say('document:sheets.problem'), problem(input, item)),
        ...(saysMoreThanTitle(input, item)
          ? keyed(say('document:actions.action'), actionAndSteps(input, item))
          : []),
        ...keyed(hereLabel(input, item), here(input, item)),
        ...keyed(say('document:sheets.lead'), whoWords(input, item)),
        ...keyed(
          say(costEnds(item) === null ? 'document:sheets.when' : 'document:sheets.whenCost'),
          whenAndHow(input, item),
        ),
        ...indicatorRows(input, item),
        ...keyed(
          say('document:sheets.instruments'),
          sourcesOf(input, item, input.hasLetters ? FIRST_SOURCES : Infinity),
        ),
        ...ownRows(input, item),
      ],
    },
  ]
}

/** What goes wrong without it, and why it stands in this plan. */
function problem(input: SectionInput, item: EditedItem): Text {
  const { why } = input.words.safeguard(item.id).text
  const here =
    item.own === null
      ? input.words.say('document:sheets.hereBecause', { reasons: whyHere(input, item) })
      : input.words.say('document:sheets.ownAction')
  return [
    ...(why === ''
      ? []
      : [...fromLibrary(input, item.id, why), { text: betweenSentences(languageOf(input, item.id)) }]),
    { text: here },
  ]
}

/** An action of the users' own that has no words but its title has said it in the heading. */
function saysMoreThanTitle(input: SectionInput, item: EditedItem): boolean {
  const form = formOf(input, item, leadPart(item))
  return form.steps.length > 0 || !repeatsTitle(input, item, form)
}

/**
 * The sentence and the first steps. All steps stand here where they stand nowhere else: the user's own, and in a
 * document without annex A.
 */
function actionAndSteps(input: SectionInput, item: EditedItem): Text {
  const form = formOf(input, item, leadPart(item))
  const isFull = item.edit.steps !== undefined || !input.hasLetters
  const shown = isFull ? form.steps : form.steps.slice(0, FIRST_STEPS)
  const steps = shown.map((step, index): Text => [{ text: `${index + 1}. ` }, ...fromPart(input, item, step)])
  return onLines([fromPart(input, item, form.action), ...steps])
}

/** What this country changes about it: all of it where annex A does not stand behind the sheets and say the rest. */
function here(input: SectionInput, item: EditedItem): Text {
  const changes = adaptationsOf(input, item)
  return onLines(input.hasLetters ? changes.slice(0, 1) : changes)
}

/** The answers and facts that weigh most, in words; the sum with all its points stands in annex B. */
function whyHere(input: SectionInput, item: EditedItem): string {
  const { say, list, inside } = input.words
  const phrases = [...item.reasons]
    .filter((reason) => reason.kind !== 'risk' && reason.points > 0)
    .sort((a, b) => b.points - a.points)
    .map((reason) => inside(reasonPhrase(input, item, reason) ?? say('document:sheets.whySensitive')))
  const risks = risksLowered(item.risks).map((risk) => say(`taxonomy:risks.${risk}.name`))
  // Where nothing else speaks for it, the risks it lowers do.
  if (phrases.length === 0) return say('document:sheets.lowers', { risks: list(risks) })
  return setApart(input, [...new Set(phrases)].slice(0, MOST_REASONS))
}

function whoWords(input: SectionInput, item: EditedItem): string {
  const partners = partnersInside(input, item)
  const lead = leadOf(input, item)
  return partners === '' ? lead : input.words.say('document:sheets.leadWith', { lead, partners })
}

/** Dates, and what it takes. */
function whenAndHow(input: SectionInput, item: EditedItem): string {
  const pieces = [whenWords(input, item), resourceWords(input, item)]
  return pieces.filter((piece) => piece !== '').join(input.words.say('document:separator'))
}

/** Start and end, the step that waits for it, what comes before it, and how far it is. */
function whenWords(input: SectionInput, item: EditedItem): string {
  const { say, list } = input.words
  const when = datesAndMeasure(input, item)
  const gate = gateAhead(input, item)
  const inPlan = new Set(input.plan.items.map((each) => each.id))
  const before = item.dependsOn.filter((id) => inPlan.has(id))
  const titles = before.map((id) => isolate(input, input.words.safeguard(id).text.title))
  return [
    gate === '' ? when : say('document:sheets.whenGate', { when, gate }),
    ...(titles.length === 0 ? [] : [say('document:sheets.after', { list: list(titles) })]),
    ...(item.edit.status ? [statusSaid(input, item)] : []),
  ].join(say('document:separator'))
}

/** Where work takes longer than there is time, the dates are those of an interim measure, which is named here. */
function datesAndMeasure(input: SectionInput, item: EditedItem): string {
  const when = whenOf(input, item.schedule)
  const interim = interimOf(input, item)
  if (interim === undefined) return when
  return input.words.say('document:sheets.whenInterim', {
    when,
    action: isolate(input, withoutStop(interim.action)),
  })
}

function indicatorRows(input: SectionInput, item: EditedItem): readonly KeyValueRow[] {
  const shown = indicatorsOf(input, item).filter((each, place) => isOnSheet({ item, shown: each, place }))
  if (shown.length === 0) return keyed(input.words.say('document:results.measure'), toBeFilledIn(input))
  return keyed(
    input.words.say('document:results.measure'),
    onLines(shown.map((each) => indicatorLine(input, item, each))),
  )
}

function indicatorLine(input: SectionInput, item: EditedItem, shown: ShownIndicator): Text {
  const { say } = input.words
  const { baseline, latest, latestDate } = shown
  const others = { baseline: isolate(input, baseline || toBeFilledInMidSentence(input)) }
  const line = lacksSource(shown)
    ? sayIndicator(input, item, shown, 'document:sheets.indicatorOpen', others)
    : sayIndicator(input, item, shown, 'document:sheets.indicator', {
        ...others,
        ...sourceWords(input, shown),
      })
  if (latest === '') return line
  const values = {
    latest: isolate(input, latest),
    date: isolate(input, dateWords(input, latestDate) || toBeFilledInMidSentence(input)),
  }
  return [...line, { text: betweenSentences(input.words.language) + say('document:sheets.latest', values) }]
}

/** How often, and from where; the one of the two that nobody said is named, as nothing else tells which it is. */
function sourceWords(input: SectionInput, { frequency, verification }: ShownIndicator) {
  return {
    frequency: frequencyWords(input, frequency),
    ...(verification === ''
      ? {
          verification: input.words.say('document:sheets.verificationOpen', {
            open: toBeFilledInMidSentence(input),
          }),
        }
      : {}),
  }
}

/** Cost and source, and the effort that the library expects of whoever leads. */
function resourceWords(input: SectionInput, item: EditedItem): string {
  const { say } = input.words
  const part = leadPart(item)
  const action = safeguardOf(input, item.id).actions.find((each) => each.id === part.action)
  const cost = costInside(input, item)
  if (!action || part.mode === 'upkeep') return cost.join(say('document:separator'))
  const effort = say('document:sheets.effortValue', {
    effort: say(`taxonomy:efforts.${action.effort}`),
    least: action.weeks[0],
    most: action.weeks[1],
  })
  const hasOtherDates = interimOf(input, item) !== undefined
  const named = hasOtherDates ? say('document:sheets.effortBehindInterim', { effort }) : effort
  return [...cost, named].join(say('document:separator'))
}

/**
 * After the dates, in one sentence with them: only a cost as the user typed it keeps its first letter. One still to be
 * estimated is said once for all actions, with the resources.
 */
function costInside(input: SectionInput, item: EditedItem): readonly string[] {
  if (costEnds(item) === null) return []
  const [cost = '', ...source] = costLines(input, item)
  return [cost, ...source.map(input.words.inside)]
}

/** What the user wrote besides: why it was planned, notes, evidence. */
function ownRows(input: SectionInput, item: EditedItem): readonly KeyValueRow[] {
  const { say } = input.words
  if (input.isForOutside) return evidenceRow(input, item)
  const { notes, decisionReason } = item.edit
  return [
    ...keyed(say('document:sheets.decided'), isolate(input, decisionReason?.trim() ?? '')),
    ...keyed(say('document:sheets.notes'), isolate(input, notes?.trim() ?? '')),
    ...evidenceRow(input, item),
  ]
}

function evidenceRow(input: SectionInput, { edit }: EditedItem): readonly KeyValueRow[] {
  const link = edit.evidenceLink?.trim() ?? ''
  return keyed(input.words.say('document:sheets.evidence'), link === '' ? [] : [{ text: link, href: link }])
}
