import type { EditedItem, GoneItem } from '../../plan/apply-edits'
import { isSetAside } from '../../plan/is-set-aside'
import { PRINCIPLES } from '../../questionnaire/vocabulary'
import { heading, paragraph } from '../blocks'
import { drawCoverage } from '../charts/draw-coverage'
import { isolate } from '../foreign-text'
import { asSaid } from '../status-words'
import { toBeFilledInMidSentence, setApart } from '../joined-phrases'
import { principleOf, titleOf } from '../item-words'
import { cell, type FigureBlock, type Text, text } from '../plan-document'
import { type Blocks, type SectionInput, showsPoints, type WriteSection } from '../section'
import { selfAssessedItems } from '../self-assessed'
import { everyStep } from './every-step'

/** Annex A: everything that applies, with where it stands; nothing is hidden by not being chosen. */
export const allSafeguards: WriteSection = (input) => {
  const { say } = input.words
  const { items } = input.plan
  if (items.length === 0) return []
  const { priority, annex, aside } = countsOf(input)
  return [
    heading(1, 'annex-all', say('document:annex.all.heading')),
    paragraph(say('document:annex.all.lead', { priority, annex, aside })),
    // Where all of them were found not to apply, it would be eighteen lines of nothing.
    ...(priority + annex > 0 ? [coverageFigure(input)] : []),
    ...(items.some((item) => isBelowLine(item))
      ? [paragraph(say('document:annex.all.belowNote'), 'small')]
      : []),
    standingTable(input, inPrincipleOrder(items)),
    ...gone(input),
    ...everyStep(input),
  ]
}

interface Counts {
  readonly priority: number
  /** Apply, and are not in the short list. */
  readonly annex: number
  /** The user says that they do not apply. */
  readonly aside: number
}

/** How many safeguards stand where in the annex, which lists them all. */
export function countsOf({ plan: { items }, priority }: SectionInput): Counts {
  const aside = items.filter(({ edit }) => edit.decision === 'not-applicable').length
  return { priority: priority.length, annex: items.length - priority.length - aside, aside }
}

/** The principles in the order of the framework; within one, as they come. */
export function inPrincipleOrder(items: readonly EditedItem[]): readonly EditedItem[] {
  return PRINCIPLES.flatMap((principle) => items.filter((item) => item.principle === principle))
}

/** How many actions serve each of the 18 principles; the table below it holds the same, line by line. */
function coverageFigure(input: SectionInput): FigureBlock {
  const { say } = input.words
  const rows = PRINCIPLES.map((principle) => {
    // As the sentence above counts them: what users say does not apply covers nothing.
    const own = input.plan.items.filter(
      (item) => item.principle === principle && item.edit.decision !== 'not-applicable',
    )
    const chosen = own.filter((item) => item.tier === 'priority').length
    const counts = { chosen, others: own.length - chosen }
    return {
      ...counts,
      label: `${principle} ${say(`taxonomy:principleShort.${principle}`)}`,
      figure: say('document:coverage.figure', counts),
    }
  })
  return {
    type: 'figure',
    caption: say('document:coverage.caption'),
    alt: say('document:coverage.alt', {
      list: setApart(
        input,
        rows.map(({ label, figure }) => say('document:labelled', { label }) + figure),
      ),
    }),
    drawing: drawCoverage(rows, input.words.direction),
  }
}

/** Safeguards with where they stand and why, and what the user noted on them. */
export function standingTable(
  input: SectionInput,
  items: readonly EditedItem[],
  caption = input.words.say('document:annex.all.caption'),
): Blocks[number] {
  const { say } = input.words
  const withPoints = showsPoints(input)
  return {
    type: 'table',
    caption,
    rowHeader: true,
    columns: [
      { header: say('document:annex.all.safeguard'), width: 44 },
      { header: say('document:annex.all.principle'), width: 18 },
      ...(withPoints ? [{ header: say('document:annex.all.score'), width: 8 }] : []),
      { header: say('document:annex.all.standing'), width: 32 },
    ],
    rows: items.map((item) => [
      cell(titleOf(input, item)),
      cell(principleOf(input, item)),
      ...(withPoints ? [cell(item.own === null ? String(item.score) : '–')] : []),
      cell(...standing(input, item)),
    ]),
  }
}

function standing(input: SectionInput, item: EditedItem): readonly Text[] {
  const { say } = input.words
  const isSelfAssessed = selfAssessedItems(input).includes(item)
  return [
    text(placeOf(input, item)),
    ...(item.verdict === 'unknown' ? [text(say('document:annex.all.unconfirmed'))] : []),
    ...(isSelfAssessed ? [text(say('document:annex.all.selfAssessed'))] : []),
    ...(item.tier === 'priority' ? [] : noted(input, item)),
  ]
}

/** Of a priority action this stands on its sheet. */
function noted(input: SectionInput, { edit }: EditedItem): readonly Text[] {
  const link = edit.evidenceLink?.trim() ?? ''
  const notes = input.isForOutside ? '' : (edit.notes?.trim() ?? '')
  const lead = input.isForOutside ? '' : (edit.lead?.trim() ?? '')
  return [
    ...(lead === '' ? [] : [labelled(input, 'lead', [{ text: isolate(input, lead) }])]),
    ...(notes === '' ? [] : [labelled(input, 'notes', [{ text: isolate(input, notes) }])]),
    ...(link === '' ? [] : [labelled(input, 'evidence', [{ text: link, href: link }])]),
  ]
}

function labelled(input: SectionInput, key: string, content: Text): Text {
  const label = input.words.say(`document:sheets.${key}`)
  return [{ text: input.words.say('document:labelled', { label }) }, ...content]
}

/** Where a safeguard stands, with the reason given for it. */
function placeOf(input: SectionInput, item: EditedItem): string {
  const { say } = input.words
  const { decision, decisionReason } = item.edit
  const reason = isolate(input, decisionReason?.trim() ?? '') || toBeFilledInMidSentence(input)
  if (item.tier === 'priority') {
    return say('document:annex.all.priority', { number: input.priority.indexOf(item) + 1 })
  }
  if (decision === 'later') return say('document:annex.all.later', { reason })
  if (decision === 'in-place')
    return asSaid(input, item, 'decision', say('document:annex.all.inPlace', { reason }))
  if (decision === 'not-applicable') return say('document:annex.all.notApplicable', { reason })
  if (item.isPrerequisite) return say('document:annex.all.prerequisite')
  return say(isBelowLine(item) ? 'document:annex.all.below' : 'document:annex.all.upkeep')
}

/** Left out of the short list for no other reason than its place. */
export const isBelowLine = (item: EditedItem): boolean =>
  item.tier !== 'priority' && !isSetAside(item) && !item.isPrerequisite && item.mode !== 'upkeep'

/** What the user wrote on safeguards that no longer apply: kept until they drop it. */
function gone(input: SectionInput): Blocks {
  const { say } = input.words
  const { noLongerApply } = input.plan
  if (noLongerApply.length === 0 || input.isForOutside) return []
  return [
    {
      type: 'table',
      caption: say('document:annex.all.gone'),
      rowHeader: true,
      columns: [
        { header: say('document:annex.all.safeguard'), width: 40 },
        { header: say('document:annex.all.written'), width: 60 },
      ],
      rows: noLongerApply.map((each) => [
        cell(isolate(input, each.edit.title?.trim() || each.title || each.id)),
        cell(...writtenOn(input, each)),
      ]),
    },
  ]
}

function writtenOn(input: SectionInput, { edit }: GoneItem): readonly Text[] {
  const { lead, notes, decisionReason, evidenceLink, sentence } = edit
  const lines = [sentence, lead, decisionReason, notes, evidenceLink].flatMap((each) => {
    const content = each?.trim() ?? ''
    return content === '' ? [] : [text(isolate(input, content))]
  })
  return lines.length > 0 ? lines : [text(input.words.say('document:annex.all.figuresOnly'))]
}
