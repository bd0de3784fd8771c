import { isSame } from './is-same'
import type { Change } from './plan-changes'
import type { Step } from './history'
import type { IndicatorEdit } from './plan-edits'
import { PARTS_OF, SAID } from './said-of'

/** What a step did, as ids for a screen to put in words. */
export type StepName =
  | {
      readonly what:
        | 'title'
        | 'order'
        | 'participants'
        | 'sign-off'
        | 'dismissed'
        | 'restored'
        | 'review'
        | 'next-review'
        | 'library'
        | 'several'
    }
  | { readonly what: 'answer'; readonly questions: readonly string[] }
  | {
      readonly what: 'added' | 'dropped' | 'taken-out'
      readonly items: readonly string[]
      readonly title: string
    }
  | { readonly what: 'risk'; readonly risk: string }
  | {
      readonly what: 'item'
      readonly items: readonly string[]
      readonly field: string
      /** What it was set to, where that is one text for all; empty where a field was cleared or differs. */
      readonly value: string
      /** Where it is about one indicator alone: which, and its own words where they came or went with it. */
      readonly indicator?: { readonly id: string; readonly measure: string }
    }

/** What an indicator holds, each with a name of its own. */
export const FIGURES = [
  'measure',
  'verification',
  'frequency',
  'baseline',
  'target',
  'latest',
  'latestDate',
] as const satisfies readonly (keyof IndicatorEdit)[]

/** Told from the changes themselves, so that every edit has a name wherever it comes from. */
export function nameOf({ changes }: Step): StepName {
  const [first, ...others] = changes.filter((each) => !isSaidWith(each, changes)).map(nameOfChange)
  if (!first) return { what: 'several' }
  return others.reduce(joined, first)
}

/** What a status was said of goes by the name of the status, where that was said in the same step. */
function isSaidWith({ path }: Change, changes: readonly Change[]): boolean {
  const said = SAID.find((each) => PARTS_OF[each] === path.at(-1))
  return said !== undefined && changes.some((each) => isSame(each.path, [...path.slice(0, -1), said]))
}

function nameOfChange(change: Change): StepName {
  const [top = '', second = '', third = '', ...rest] = change.path
  if (top === 'title') return { what: 'title' }
  if (top === 'answers') return { what: 'answer', questions: [third || second] }
  if (top === 'snapshots') return { what: 'review' }
  if (top === 'nextReview') return { what: 'next-review' }
  if (top === 'accepted') return { what: 'library' }
  switch (second) {
    case 'items':
      return third === '' ? { what: 'several' } : itemName(third, rest, change)
    case 'ownItems':
      if (third === '') return ownItemsName(change)
      return rest.length === 0 && (change.before === undefined || change.after === undefined)
        ? ownItemsName({ path: [], before: listed(change.before), after: listed(change.after) })
        : itemName(third, rest[0] === 'edit' ? rest.slice(1) : rest, change)
    case 'risks':
      return { what: 'risk', risk: third }
    case 'order':
      return { what: 'order' }
    case 'dismissed':
      return dismissedName(change)
    case 'participants':
    case 'participantGroups':
      return { what: 'participants' }
    case 'signOff':
      return { what: 'sign-off' }
    default:
      return { what: 'several' }
  }
}

function itemName(item: string, [field, ...deeper]: readonly string[], change: Change): StepName {
  const { before, after } = change
  if (field === 'indicators') return indicatorName(item, deeper, change)
  if (field !== undefined) return { what: 'item', items: [item], field: fieldOf(field), value: textOf(after) }
  // The whole edit came or went: as many fields as it has.
  const all = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  const keys = all.filter((key) => SAID.every((said) => PARTS_OF[said] !== key || !all.includes(said)))
  const fields = [...new Set(keys.map(fieldOf))]
  const only = fields.reduce(fieldOfBoth, fields[0] ?? 'several')
  if (isDecision(fields)) {
    const { decision } = (after ?? {}) as { readonly decision?: string }
    return { what: 'item', items: [item], field: 'decision', value: textOf(decision) }
  }
  if (only === 'indicators') {
    const indicators = (edit: unknown) => (edit as { readonly indicators?: unknown } | undefined)?.indicators
    return itemName(item, [only], { ...change, before: indicators(before), after: indicators(after) })
  }
  if (only === 'several') {
    if (after === undefined) return { what: 'taken-out', items: [item], title: '' }
    return { what: 'item', items: [item], field: 'several', value: '' }
  }
  const value =
    keys.length === 1 ? textOf((after as Record<string, unknown> | undefined)?.[keys[0] ?? '']) : ''
  return { what: 'item', items: [item], field: only, value }
}

type Fields = Readonly<Record<string, unknown>>

/** The indicator and the figure or the word of it that changed, however much around it is new; `indicators` for several. */
function indicatorName(item: string, [known, figure]: readonly string[], change: Change): StepName {
  const sides = [change.before, change.after].map((side) => (side ?? {}) as Fields)
  const ids = known === undefined ? [...new Set(sides.flatMap((side) => Object.keys(side)))] : [known]
  const edits =
    known === undefined ? sides.flatMap((side) => Object.values(side).map((edit) => edit as Fields)) : sides
  const figures = figure === undefined ? new Set(edits.flatMap((edit) => Object.keys(edit))) : [figure]
  const [field = 'indicators', ...moreFields] = figures
  const [id, ...moreIds] = ids
  const measure = figure === undefined ? textOf(edits.find((edit) => edit['measure'])?.['measure']) : ''
  return {
    what: 'item',
    items: [item],
    field: moreFields.length === 0 ? field : 'indicators',
    value: '',
    ...(id !== undefined && moreIds.length === 0 ? { indicator: { id, measure } } : {}),
  }
}

/** A decision and its reason are one act; its reason alone goes by its own name. */
const isDecision = (fields: readonly string[]): boolean =>
  fields.includes('decision') && fields.every((each) => each === 'decision' || each === 'decisionReason')

/** First and last month are one thing to people. */
const fieldOf = (key: string): string => (key === 'startMonth' || key === 'endMonth' ? 'months' : key)

const isOfIndicator = (field: string): boolean =>
  field === 'indicators' || FIGURES.some((figure) => figure === field)

/** Figures, currency and source have names of their own, and are the cost together; so with an indicator. */
function fieldOfBoth(one: string, other: string): string {
  if (one === other) return one
  // Said anew of one action, and of another again.
  const said = SAID.find((each) => [one, other].every((field) => field === each || field === PARTS_OF[each]))
  if (said !== undefined) return said
  if (isOfIndicator(one) && isOfIndicator(other)) return 'indicators'
  return one.startsWith('cost') && other.startsWith('cost') ? 'cost' : 'several'
}

interface Named {
  readonly id: string
  readonly title: string
}

const listed = (member: unknown): readonly unknown[] => (member === undefined ? [] : [member])

/** Of one that came or went, and of a whole list, as steps of before have it. */
function ownItemsName({ before, after }: Change): StepName {
  const had = (before ?? []) as readonly Named[]
  const has = (after ?? []) as readonly Named[]
  const added = has.filter(({ id }) => !had.some((each) => each.id === id))
  const dropped = had.filter(({ id }) => !has.some((each) => each.id === id))
  const changed = added.length > 0 ? added : dropped
  if (changed.length === 0) return { what: 'order' }
  return {
    what: added.length > 0 ? 'added' : 'dropped',
    items: changed.map(({ id }) => id),
    title: changed[0]?.title ?? '',
  }
}

/** Hints are set aside one by one, and shown again all at once. */
function dismissedName({ before, after }: Change): StepName {
  const isMore = ((after ?? []) as readonly string[]).length > ((before ?? []) as readonly string[]).length
  return { what: isMore ? 'dismissed' : 'restored' }
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** Two names in one: alike fields of many items stay one name, all else is "several changes". */
function joined(one: StepName, other: StepName): StepName {
  if (isSame(one, other)) return one
  // What the library lost is given its old name by the same step: nothing that the user wrote.
  if (one.what === 'library' || other.what === 'library') return { what: 'library' }
  if (one.what === 'item' && other.what === 'item') {
    const items = [...new Set([...one.items, ...other.items])]
    if (one.field !== other.field && isDecision([one.field, other.field])) {
      return { ...(one.field === 'decision' ? one : other), items }
    }
    const isOfOne = one.indicator !== undefined && one.indicator.id === other.indicator?.id
    return {
      what: 'item',
      items,
      ...(isOfOne && items.length === 1 ? { indicator: one.indicator } : {}),
      field: fieldOfBoth(one.field, other.field),
      value:
        one.field === other.field && one.field !== 'months' && one.value === other.value ? one.value : '',
    }
  }
  if (one.what === 'answer' && other.what === 'answer') {
    return { what: 'answer', questions: [...new Set([...one.questions, ...other.questions])] }
  }
  if (
    (one.what === 'taken-out' && other.what === 'taken-out') ||
    (one.what === 'added' && other.what === 'added') ||
    (one.what === 'dropped' && other.what === 'dropped')
  ) {
    return { ...one, items: [...one.items, ...other.items] }
  }
  // A new action also gets its place; what is taken out leaves the order.
  if (one.what === 'order' || one.what === 'added' || one.what === 'dropped')
    return one.what === 'order' ? other : one
  if (other.what === 'order') return one
  if (other.what === 'added' || other.what === 'dropped') return other
  return { what: 'several' }
}
