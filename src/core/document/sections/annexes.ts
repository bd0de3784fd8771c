import { libraryVersionWords } from '../library-marker'
import type { EditedItem } from '../../plan/apply-edits'
import { PRINCIPLES } from '../../questionnaire/vocabulary'
import { isolate } from '../foreign-text'
import { reasonPhrase, titleOf } from '../phrases'
import { cell, type Text, text } from '../plan-document'
import { safeguardOf, type SectionInput, showsPoints, type WriteSection } from '../section'

/** Annex A: everything that applies, with where it stands; nothing is hidden by not being chosen. */
export const allSafeguards: WriteSection = (input) => {
  const { say } = input.words
  const { items } = input.plan
  if (items.length === 0) return []
  const ordered = PRINCIPLES.flatMap((principle) => items.filter((item) => item.principle === principle))
  const withPoints = showsPoints(input)
  return [
    { type: 'heading', level: 1, id: 'annex-all', text: say('document:annex.all.heading') },
    {
      type: 'paragraph',
      style: 'body',
      text: text(
        say('document:annex.all.lead', {
          priority: input.priority.length,
          annex: items.length - input.priority.length,
        }),
      ),
    },
    {
      type: 'table',
      caption: say('document:annex.all.caption'),
      rowHeader: true,
      columns: [
        { header: say('document:annex.all.safeguard'), width: 36 },
        { header: say('document:annex.all.principle'), width: 20 },
        ...(withPoints ? [{ header: say('document:annex.all.score'), width: 8 }] : []),
        { header: say('document:annex.all.standing'), width: 36 },
      ],
      rows: ordered.map((item) => [
        cell(titleOf(input, item)),
        cell(`${item.principle} ${say(`taxonomy:principleShort.${item.principle}`)}`),
        ...(withPoints ? [cell(String(item.score))] : []),
        cell(...standing(input, item)),
      ]),
    },
  ]
}

function standing(input: SectionInput, item: EditedItem): readonly Text[] {
  const { say } = input.words
  const extra = [
    ...(item.verdict === 'unknown' ? [text(say('document:annex.all.unconfirmed'))] : []),
    ...(item.isSelfAssessed ? [text(say('document:annex.all.selfAssessed'))] : []),
  ]
  return [text(place(input, item)), ...extra]
}

function place(input: SectionInput, item: EditedItem): string {
  const { say } = input.words
  const { decision, decisionReason } = item.edit
  const reason = decisionReason?.trim() || say('document:open')
  if (item.tier === 'priority') {
    return say('document:annex.all.priority', { number: input.priority.indexOf(item) + 1 })
  }
  if (decision === 'later') return say('document:annex.all.later', { reason })
  if (decision === 'in-place') return say('document:annex.all.inPlace', { reason })
  if (decision === 'not-applicable') return say('document:annex.all.notApplicable', { reason })
  if (item.isPrerequisite) return say('document:annex.all.prerequisite')
  return say(item.mode === 'upkeep' ? 'document:annex.all.upkeep' : 'document:annex.all.belowLine')
}

/** Annex B: the sum behind each priority action. */
export const method: WriteSection = (input) => {
  const { say } = input.words
  const heading = {
    type: 'heading',
    level: 1,
    id: 'annex-method',
    text: say('document:annex.method.heading'),
  } as const
  const lead = { type: 'paragraph', style: 'body', text: text(say('document:annex.method.lead')) } as const
  if (input.priority.length === 0) return []
  if (!showsPoints(input)) {
    const why = {
      type: 'paragraph',
      style: 'note',
      text: text(say('document:annex.method.leadWords')),
    } as const
    return [heading, lead, why]
  }
  return [
    heading,
    lead,
    {
      type: 'table',
      caption: say('document:annex.method.caption'),
      rowHeader: true,
      columns: [
        { header: say('document:annex.method.action'), width: 30 },
        { header: say('document:annex.method.score'), width: 10 },
        { header: say('document:annex.method.parts'), width: 60 },
      ],
      rows: input.priority.map((item, index) => [
        cell(`${index + 1}. ${titleOf(input, item)}`),
        cell(String(item.score)),
        cell(...item.reasons.map((reason) => partWords(input, item, reason))),
      ]),
    },
  ]
}

function partWords(input: SectionInput, item: EditedItem, reason: EditedItem['reasons'][number]): string {
  const phrase = reasonPhrase(input, item, reason) ?? input.words.say('document:sheets.whySensitive')
  return `${reason.points > 0 ? '+' : '−'}${Math.abs(reason.points)}  ${phrase}`
}

/** Annex C: what the action sheets cite, with edition and link. */
export const instruments: WriteSection = (input) => {
  const { say } = input.words
  const ids = new Set(input.priority.flatMap((item) => safeguardOf(input, item.id).instruments))
  const cited = [...ids].map((id) => input.words.instrument(id)).sort((a, b) => (a.name < b.name ? -1 : 1))
  if (cited.length === 0) return []
  return [
    { type: 'heading', level: 1, id: 'annex-instruments', text: say('document:annex.instruments.heading') },
    {
      type: 'table',
      caption: say('document:annex.instruments.caption'),
      rowHeader: true,
      columns: [
        { header: say('document:annex.instruments.name'), width: 38 },
        { header: say('document:annex.instruments.issuer'), width: 20 },
        { header: say('document:annex.instruments.year'), width: 12 },
        { header: say('document:annex.instruments.link'), width: 30 },
      ],
      rows: cited.map((instrument) => [
        cell(isolate(input, instrument.name)),
        cell(isolate(input, instrument.issuer)),
        cell(instrument.year),
        cell([{ text: instrument.url, href: instrument.url }]),
      ]),
    },
  ]
}

/** Annex D: what this file holds, so that a reader can tell whether something is missing. */
export const fileDetails: WriteSection = (input) => {
  const { say } = input.words
  const notes = input.plan.items.filter((item) => item.edit.notes?.trim()).length
  const rows = [
    { key: say('document:annex.file.plan'), value: text(input.title) },
    { key: say('document:annex.file.library'), value: text(libraryVersionWords(input)) },
    { key: say('document:annex.file.framework'), value: text(input.frameworkVersion) },
    { key: say('document:annex.file.date'), value: text(input.words.date(input.options.date)) },
    {
      key: say('document:annex.file.counts'),
      value: text(
        say('document:annex.file.countsValue', {
          priority: input.priority.length,
          annex: input.plan.items.length - input.priority.length,
          notes,
        }),
      ),
    },
  ]
  return [
    { type: 'heading', level: 1, id: 'annex-file', text: say('document:annex.file.heading') },
    { type: 'key-value', caption: say('document:annex.file.caption'), rows },
  ]
}
