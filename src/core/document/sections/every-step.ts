import type { EditedItem } from '../../plan/apply-edits'
import type { PlanPart } from '../../plan/plan'
import { adaptationsOf } from '../adaptations'
import { bullets, heading, numbered, paragraph } from '../blocks'
import { fromLibrary, sayAround } from '../foreign-text'
import { hereLabel } from '../here-label'
import { indicatorsOf, sayIndicator } from '../indicators'
import { formOf, fromPart, numberedTitle, repeatsTitle } from '../item-words'
import { label, toBeFilledInMidSentence } from '../joined-phrases'
import { questionNames } from '../question-words'
import { strong, type Text, text } from '../plan-document'
import type { Blocks, SectionInput } from '../section'
import { sourcesOf } from '../sources'
import { isOnSheet } from './results'

/** Every step of every authority for each priority action, and what changes in this country: to work from. */
export function everyStep(input: SectionInput): Blocks {
  if (input.priority.length === 0) return []
  return [
    heading(2, 'annex-steps', input.words.say('document:annex.steps.heading')),
    paragraph(input.words.say('document:annex.steps.lead')),
    ...input.priority.flatMap((item) => [
      heading(3, `steps-${item.id}`, numberedTitle(input, item)),
      ...item.parts.flatMap((part) => partSteps(input, item, part)),
      ...here(input, item),
      ...moreIndicators(input, item),
      ...sources(input, item),
      ...pitfall(input, item),
    ]),
  ]
}

function partSteps(input: SectionInput, item: EditedItem, part: PlanPart): Blocks {
  const form = formOf(input, item, part)
  const interim = part.hasInterim
    ? input.words.safeguard(item.id).text.actions[part.action]?.interim
    : undefined
  const remark = remarkOn(input, part)
  return [
    paragraph(roleAndAction(input, item, part)),
    ...(remark === '' ? [] : [paragraph(remark, 'small')]),
    ...numbered(form.steps.map((step) => fromPart(input, item, step))),
    ...(form.deliverable === ''
      ? []
      : [
          paragraph([
            strong(label(input, 'document:sheets.deliverable')),
            ...fromPart(input, item, form.deliverable),
          ]),
        ]),
    ...(interim
      ? [
          paragraph(sayAround(input, item.id, 'document:sheets.interim', { action: interim.action }), 'note'),
          ...bullets(interim.steps.map((step) => fromLibrary(input, item.id, step))),
        ]
      : []),
  ]
}

/** Who does what: still open for an action of the users' own that is but a title, which the heading has said. */
function roleAndAction(input: SectionInput, item: EditedItem, part: PlanPart): Text {
  const form = formOf(input, item, part)
  const role = `taxonomy:roles.${part.role}` as const
  const isOpen = repeatsTitle(input, item, form) && form.steps.length === 0
  if (isOpen) return [strong(label(input, role)), { text: toBeFilledInMidSentence(input) }]
  if (repeatsTitle(input, item, form)) return [strong(input.words.say(role))]
  return [strong(label(input, role)), ...fromPart(input, item, form.action)]
}

/** That its stage is past or still to come; nothing on what is due now. */
function remarkOn({ words: { say } }: SectionInput, { mode, late }: PlanPart): string {
  if (mode === 'ahead' || mode === 'upkeep') return say(`plan:item.mode.${mode}`)
  return late ? say(`taxonomy:late.${late}`) : ''
}

/** What changes in this country, for these types, and what should be in place already. */
function here(input: SectionInput, item: EditedItem): Blocks {
  const { say } = input.words
  const { text: words } = input.words.safeguard(item.id)
  const types = input.plan.context.dpiTypes.flatMap((type) => {
    const note = words.byType?.[type]
    const kind = say(`taxonomy:dpiTypes.${type}`)
    return note ? [sayAround(input, item.id, 'document:sheets.byType', { note }, { type: kind })] : []
  })
  const confirm = item.confirmFirst.flatMap((id) => {
    const form = words.actions[id]
    return form
      ? [[{ text: label(input, 'document:sheets.confirm') }, ...fromLibrary(input, item.id, form.action)]]
      : []
  })
  const items: readonly Text[] = [
    ...unconfirmed(input, item),
    ...confirm,
    ...adaptationsOf(input, item),
    ...types,
  ]
  if (items.length === 0) return []
  return [paragraph([strong(say('document:labelled', { label: hereLabel(input, item) }))]), ...bullets(items)]
}

function unconfirmed(input: SectionInput, item: EditedItem): readonly Text[] {
  return item.reasons.flatMap((reason) => {
    if (reason.kind !== 'unconfirmed') return []
    const questions = questionNames(input, reason.questions)
    return [text(input.words.say('document:sheets.unconfirmed', { questions }))]
  })
}

/** Those that do not stand on its sheet; all of them in a document without sheets. */
function moreIndicators(input: SectionInput, item: EditedItem): Blocks {
  const more = indicatorsOf(input, item).filter(
    (shown, place) => !input.hasSheets || !isOnSheet({ item, shown, place }),
  )
  if (more.length === 0) return []
  return [
    paragraph([strong(label(input, 'document:sheets.indicators'))]),
    ...bullets(more.map((shown) => sayIndicator(input, item, shown, 'document:actions.measure'))),
  ]
}

function sources(input: SectionInput, item: EditedItem): Blocks {
  const said = sourcesOf(input, item)
  if (said.length === 0) return []
  return [paragraph([strong(label(input, 'document:sheets.instruments')), ...said], 'small')]
}

function pitfall(input: SectionInput, item: EditedItem): Blocks {
  const { pitfall: words } = input.words.safeguard(item.id).text
  if (words === '') return []
  const before = strong(label(input, 'document:sheets.pitfall'))
  return [paragraph([before, ...fromLibrary(input, item.id, words)], 'note')]
}
