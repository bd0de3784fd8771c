import type { EditedItem } from '../../plan/apply-edits'
import type { PlanPart } from '../../plan/plan'
import { fromLibrary, isolate, languageOf, sayAround } from '../foreign-text'
import { indicatorsOf } from '../indicators'
import {
  formOf,
  fromPart,
  label,
  leadOf,
  partnersOf,
  reasonPhrase,
  shortOf,
  titleOf,
  whenOf,
} from '../phrases'
import { type Block, type KeyValueRow, strong, type Text, text } from '../plan-document'
import { safeguardOf, type SectionInput, type WriteSection } from '../section'

type Blocks = readonly Exclude<Block, { type: 'section' }>[]

/** About half a page for each priority action: why, who, what first, how one will know. */
export const actionSheets: WriteSection = (input) => {
  if (input.priority.length === 0) return []
  return [
    { type: 'heading', level: 1, id: 'sheets', text: input.words.say('document:sheets.heading') },
    ...input.priority.flatMap((item, index) => sheet(input, item, index + 1)),
  ]
}

function sheet(input: SectionInput, item: EditedItem, number: number): Blocks {
  const { say } = input.words
  const { text: words } = input.words.safeguard(item.id)
  const isUntranslated = languageOf(input, item.id) !== input.words.language
  return [
    {
      type: 'heading',
      level: 2,
      id: `sheet-${item.id}`,
      text: say('document:sheets.sheetHeading', { number, title: titleOf(input, item) }),
    },
    ...(isUntranslated ? [small(say('document:sheets.untranslated'))] : []),
    ...(words.why === '' ? [] : [body(fromLibrary(input, item.id, words.why))]),
    { type: 'key-value', caption: say('document:sheets.caption', { number }), rows: glance(input, item) },
    ...item.parts.flatMap((part) => partBlocks(input, item, part)),
    ...here(input, item),
    ...indicators(input, item),
    ...pitfall(input, item),
    ...notes(input, item),
    ...sources(input, item).map(small),
  ]
}

function glance(input: SectionInput, item: EditedItem): readonly KeyValueRow[] {
  const { say, list } = input.words
  const row = (key: string, value: string): readonly KeyValueRow[] =>
    value === '' ? [] : [{ key: say(`document:sheets.${key}`), value: text(value) }]
  const titles = (ids: readonly string[]) =>
    list(ids.map((id) => isolate(input, input.words.safeguard(id).text.title)))
  const inPlan = new Set(input.plan.items.map((each) => each.id))
  const before = item.dependsOn.filter((id) => inPlan.has(id))
  const when = whenOf(input, item.schedule)
  return [
    ...row('lead', leadOf(input, item)),
    ...row('partners', partnersOf(input, item)),
    ...row(
      'when',
      item.gate === null
        ? when
        : say('document:sheets.whenGate', { when, gate: say(`taxonomy:gateBy.${item.gate}`) }),
    ),
    ...row('principle', `${item.principle} ${say(`taxonomy:principles.${item.principle}`)}`),
    ...row('risks', list(Object.keys(item.risks).map((risk) => say(`taxonomy:risks.${risk}.name`)))),
    ...row('prerequisites', before.length === 0 ? '' : titles(before)),
    ...row('why', whyHere(input, item)),
  ]
}

const MOST_REASONS = 4

/** The answers and facts that weigh most, in words; the sum with all its points stands in annex B. */
function whyHere(input: SectionInput, item: EditedItem): string {
  const phrases = [...item.reasons]
    .filter((reason) => reason.kind !== 'risk' && reason.points > 0)
    .sort((a, b) => b.points - a.points)
    .map((reason) => reasonPhrase(input, item, reason) ?? input.words.say('document:sheets.whySensitive'))
  return input.words.list([...new Set(phrases)].slice(0, MOST_REASONS))
}

function partBlocks(input: SectionInput, item: EditedItem, part: PlanPart): Blocks {
  const { say } = input.words
  const form = formOf(input, item, part)
  const action = safeguardOf(input, item.id).actions.find((each) => each.id === part.action)
  const interim = part.hasInterim
    ? input.words.safeguard(item.id).text.actions[part.action]?.interim
    : undefined
  const role = say(`taxonomy:roles.${part.role}`)
  const late = part.late ? say(`taxonomy:late.${part.late}`) : ''
  const mode =
    part.mode === 'ahead' || part.mode === 'upkeep' ? `${say(`taxonomy:modes.${part.mode}`)}. ` : ''
  const effort =
    action && part.mode !== 'upkeep'
      ? say('document:sheets.effortValue', {
          effort: say(`taxonomy:efforts.${action.effort}`),
          least: action.weeks[0],
          most: action.weeks[1],
        })
      : ''
  return [
    {
      type: 'heading',
      level: 3,
      id: `part-${part.action}`,
      text: say('document:sheets.partHeading', { role, action: isolate(input, form.action) }),
    },
    ...(mode + late === '' ? [] : [small(`${mode}${late}`.trim())]),
    ...(form.steps.length === 0
      ? []
      : [
          {
            type: 'list',
            ordered: true,
            items: form.steps.map((step) => fromPart(input, item, step)),
          } as const,
        ]),
    ...(form.deliverable === ''
      ? []
      : [
          body([
            strong(label(input, 'document:sheets.deliverable')),
            ...fromPart(input, item, form.deliverable),
            ...(effort === '' ? [] : [{ text: ` (${effort})` }]),
          ]),
        ]),
    ...(interim
      ? [
          note([strong(`${say('document:sheets.interim', { action: isolate(input, interim.action) })} `)]),
          {
            type: 'list',
            ordered: false,
            items: interim.steps.map((step) => fromLibrary(input, item.id, step)),
          } as const,
        ]
      : []),
  ]
}

/** What changes in this country, for these types, and what should be in place already. */
function here(input: SectionInput, item: EditedItem): Blocks {
  const { say } = input.words
  const { text: words } = input.words.safeguard(item.id)
  const protectedIds = input.options.includesSensitive ? [] : sensitiveAdaptations(input, item)
  const adaptations = item.adaptations
    .filter((id) => !protectedIds.includes(id))
    .flatMap((id) => (words.adaptations?.[id] ? [fromLibrary(input, item.id, words.adaptations[id])] : []))
  const types = input.plan.context.dpiTypes.flatMap((type) => {
    const noted = words.byType?.[type]
    if (!noted) return []
    return [
      sayAround(
        input,
        item.id,
        'document:sheets.byType',
        { note: noted },
        { type: say(`taxonomy:dpiTypes.${type}`) },
      ),
    ]
  })
  const confirm = item.confirmFirst.flatMap((id) => {
    const form = words.actions[id]
    return form
      ? [[{ text: label(input, 'document:sheets.confirm') }, ...fromLibrary(input, item.id, form.action)]]
      : []
  })
  const unconfirmed = item.reasons.flatMap((reason) =>
    reason.kind === 'unconfirmed'
      ? [
          text(
            say('document:sheets.unconfirmed', {
              questions: input.words.list(reason.questions.map((id) => shortOf(input, id))),
            }),
          ),
        ]
      : [],
  )
  const items = [...unconfirmed, ...confirm, ...adaptations, ...types]
  if (items.length === 0) return []
  return [
    { type: 'heading', level: 3, id: `here-${item.id}`, text: say('document:sheets.here') },
    { type: 'list', ordered: false, items },
  ]
}

function sensitiveAdaptations(input: SectionInput, item: EditedItem): readonly string[] {
  const sensitive = input.library.questionnaire.questions
    .filter((each) => each.sensitive)
    .map((each) => each.id)
  return safeguardOf(input, item.id)
    .adaptations.filter((each) => sensitive.some((id) => JSON.stringify(each.when).includes(`"${id}"`)))
    .map((each) => each.id)
}

function indicators(input: SectionInput, item: EditedItem): Blocks {
  const { say } = input.words
  const lines = indicatorsOf(input, item).map(({ measure, target, verification, frequency }): Text => {
    const often = frequency === null ? say('document:open') : say(`taxonomy:frequencies.${frequency}`)
    const pieces = {
      measure,
      target: target || say('document:open'),
      verification: verification || say('document:open'),
    }
    return sayAround(input, item.id, 'document:sheets.indicator', pieces, { frequency: often })
  })
  if (lines.length === 0) return []
  return [
    { type: 'heading', level: 3, id: `know-${item.id}`, text: say('document:sheets.indicators') },
    { type: 'list', ordered: false, items: lines },
  ]
}

function pitfall(input: SectionInput, item: EditedItem): Blocks {
  const { pitfall: words } = input.words.safeguard(item.id).text
  if (words === '') return []
  return [note([strong(label(input, 'document:sheets.pitfall')), ...fromLibrary(input, item.id, words)])]
}

function notes(input: SectionInput, item: EditedItem): Blocks {
  const { notes: typed, evidenceLink } = item.edit
  return [
    ...(typed?.trim()
      ? [body([strong(label(input, 'document:sheets.notes')), { text: isolate(input, typed) }])]
      : []),
    ...(evidenceLink?.trim()
      ? [body([strong(label(input, 'document:sheets.evidence')), { text: evidenceLink, href: evidenceLink }])]
      : []),
  ]
}

function sources(input: SectionInput, item: EditedItem): readonly string[] {
  const { say, list } = input.words
  const names = safeguardOf(input, item.id).instruments.map((id) => input.words.instrument(id).name)
  const processes = [...new Set(item.parts.flatMap((part) => part.processes))]
  if (names.length === 0 && processes.length === 0) return []
  const cited = `${label(input, 'document:sheets.instruments')}${list(names.map((name) => isolate(input, name)))}.`
  if (processes.length === 0) return [cited]
  return [`${cited} ${say('document:sheets.processes', { list: list(processes) })}.`]
}

const body = (content: Text) => ({ type: 'paragraph', style: 'body', text: content }) as const
const note = (content: Text) => ({ type: 'paragraph', style: 'note', text: content }) as const
const small = (content: string) => ({ type: 'paragraph', style: 'small', text: text(content) }) as const
