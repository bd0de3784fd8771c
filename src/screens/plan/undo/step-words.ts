import type { TFunction } from 'i18next'
import { isolated } from '@/i18n/isolated'
import { indicatorsOf } from '@/core/document/indicators'
import { shortOf } from '@/core/document/question-words'
import type { SectionInput } from '@/core/document/section'
import type { Decided, Step } from '@/core/plan/history'
import type { Place } from '@/core/plan/merge-plans'
import { DECISIONS, STATUSES } from '@/core/plan/plan-edits'
import { FIGURES, nameOf, type StepName } from '@/core/plan/step-name'
import { RISKS } from '@/core/questionnaire/vocabulary'
import { itemName } from '@/core/document/item-name'
import { dayWords } from '../review/day-words'

type Say = TFunction<['workspace', 'plan', 'taxonomy', 'review', 'safety']>

const FIELDS = [
  'decision',
  'decisionReason',
  'decisionParts',
  'lead',
  'partners',
  'months',
  'status',
  'statusParts',
  'cost',
  'costLow',
  'costHigh',
  'costCurrency',
  'costSource',
  'indicators',
  'notes',
  'evidenceLink',
  'title',
  'sentence',
  'steps',
  'deliverable',
  'principle',
  'risks',
  'kind',
  'accountable',
  'gate',
  'dependsOn',
  'why',
] as const
type Field = (typeof FIELDS)[number] | 'several'

/** "12 actions to Ministry of ICT": what a step did, for its button and for those who listen. */
export function stepWords(t: Say, input: SectionInput | null, step: Step): string {
  // A merge holds whatever the other copy had: named by one part of it, it would be taken for that part alone.
  if (step.asked) return t('workspace:step.merged')
  return step.decided ? decisionWords(t, input, step, step.decided) : wordsOf(t, input, nameOf(step))
}

/** What undo did, for those who listen. “Removed” alone, of an action that has just come back, would say the opposite. */
export function undoneWords(t: Say, input: SectionInput | null, step: Step): string {
  const name = nameOf(step)
  const isBack = name.what === 'dropped' && name.items.length === 1 && !step.asked && !step.decided
  return isBack
    ? t('workspace:undo.back', { title: nameOr(t, name.title) })
    : t('workspace:undo.undone', { step: stepWords(t, input, step) })
}

const wordsOf = (t: Say, input: SectionInput | null, name: StepName): string =>
  input ? wordsIn(t, input, name) : wordsAlone(t, name)

/** What was kept changed nothing, so only its field is named. */
function decisionWords(t: Say, input: SectionInput | null, step: Step, decided: Decided): string {
  const key = decided.choice === 'mine' ? 'keptAsItWas' : 'tookOther'
  const count = decided.conflicts.length
  if (count > 1) return t(`workspace:step.${key}Many`, { count })
  const [only] = decided.conflicts
  if (input && only?.place.of === 'review')
    return t(`workspace:step.${key}`, { step: reviewWords(t, input, only.place) })
  const name = nameOf(step)
  const field = name.what === 'item' && key === 'keptAsItWas' ? { ...name, value: '' } : name
  return t(`workspace:step.${key}`, { step: wordsOf(t, input, field) })
}

/** Which review, and the action that it was about, if it was about one. */
function reviewWords(
  t: Say,
  input: SectionInput,
  { date, action }: Extract<Place, { of: 'review' }>,
): string {
  const review = t('review:field.reviewOf', { date: dayWords(input, date) })
  return action === '' ? review : t('safety:conflict.pair', { what: review, field: itemTitle(input, action) })
}

/** Where no plan is there to take names from, it is still said what kind of thing it was. */
function wordsAlone(t: Say, name: StepName): string {
  switch (name.what) {
    case 'answer':
      return t('workspace:step.answers', { count: name.questions.length })
    case 'added':
    case 'dropped':
      return t(`workspace:step.${name.what}`, { title: nameOr(t, name.title) })
    case 'taken-out':
      return t('workspace:step.clearedMany', { count: name.items.length })
    case 'item':
    case 'risk':
      return t('workspace:step.several')
    default:
      return t(`workspace:step.${name.what}`)
  }
}

function wordsIn(t: Say, input: SectionInput, name: StepName): string {
  switch (name.what) {
    case 'answer':
      return answerWords(t, input, name.questions)
    case 'added':
    case 'dropped':
      return t(`workspace:step.${name.what}`, { title: nameOr(t, name.title) })
    case 'taken-out': {
      const [only] = name.items
      const count = name.items.length
      return only !== undefined && count === 1
        ? t('workspace:step.cleared', { title: itemTitle(input, only) })
        : t('workspace:step.clearedMany', { count })
    }
    case 'risk': {
      const risk = RISKS.find((each) => each === name.risk)
      return risk
        ? t('workspace:step.risk', { risk: t(`taxonomy:risks.${risk}.name`) })
        : t('workspace:step.several')
    }
    case 'item':
      return itemWords(t, input, name)
    default:
      return t(`workspace:step.${name.what}`)
  }
}

const nameOr = (t: Say, title: string): string =>
  title.trim() === '' ? t('workspace:own.untitled') : isolated(title)

function answerWords(t: Say, input: SectionInput, questions: readonly string[]): string {
  const [only] = questions
  if (only === undefined || questions.length > 1)
    return t('workspace:step.answers', { count: questions.length })
  return t('workspace:step.answer', { question: shortName(input, only) })
}

/** Some facts have no short name of their own; the plan is then named by the change alone. */
function shortName(input: SectionInput, id: string): string {
  const { facts, questions } = input.library.questionnaire
  const isKnown = [...facts, ...questions].some((each) => each.id === id)
  return isKnown ? shortOf(input, id) : id
}

function itemWords(t: Say, input: SectionInput, name: Extract<StepName, { what: 'item' }>): string {
  const id: Field = FIELDS.find((each) => each === name.field) ?? 'several'
  const field = fieldWords(t, input, id, name)
  const value = valueWords(t, id, name.value)
  const count = name.items.length
  const [only] = name.items
  if (only !== undefined && count === 1) {
    const title = itemTitle(input, only)
    if (value === '') return t('workspace:step.field', { title, field })
    return id === 'lead'
      ? t('workspace:step.leadTo', { title, value })
      : t('workspace:step.fieldTo', { title, field, value })
  }
  if (value === '') return t('workspace:step.fieldMany', { count, field })
  return id === 'lead'
    ? t('workspace:step.leadManyTo', { count, value })
    : t('workspace:step.fieldManyTo', { count, field, value })
}

function fieldWords(
  t: Say,
  input: SectionInput,
  id: Field,
  name: Extract<StepName, { what: 'item' }>,
): string {
  const figure = FIGURES.find((each) => each === name.field)
  const field = figure ? t(`review:field.${figure}`) : t(`workspace:field.${id}`)
  const measure = measureIn(input, name)
  if (measure === '') return field
  return figure ? t('safety:conflict.pair', { what: shortened(measure), field }) : shortened(measure)
}

/** Which indicator it was, where the action has another that it could be. */
function measureIn(input: SectionInput, { items, indicator }: Extract<StepName, { what: 'item' }>): string {
  const item = input.plan.items.find((each) => each.id === items[0])
  if (!item || !indicator) return ''
  const shown = indicatorsOf(input, item)
  if (shown.every(({ id }) => id === indicator.id)) return ''
  return shown.find(({ id }) => id === indicator.id)?.measure || indicator.measure.trim()
}

const shortened = (text: string): string =>
  text.length > 60 ? `${isolated(text.slice(0, 60).trimEnd())}…` : isolated(text)

/** Short values are said; a note is only named. */
function valueWords(t: Say, field: Field, value: string): string {
  if (field === 'lead') return value && shortened(value)
  const status = STATUSES.find((each) => each === value)
  if (field === 'status' && status) return t(`plan:status.${status}`)
  const decision = DECISIONS.find((each) => each === value)
  return field === 'decision' && decision ? t(`plan:edit.decisions.${decision}`) : ''
}

const itemTitle = (input: SectionInput, id: string): string => isolated(itemName(input, id))
