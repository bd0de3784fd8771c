import { compareValues, type ValueChange, withChanges } from './compare-values'
import { contentOf, type Place, placeOf, type PlanContent } from './merge-plans'
import { editOf, type ItemEdit } from './plan-edits'
import { PARTS_OF, SAID } from './said-of'
import type { SavedPlan, Snapshot, SnapshotItem } from './saved-plan'

/** A field of a plan that differs; the place says which, for a screen to put in words. */
export interface PlanChange extends ValueChange {
  readonly place: Place
  readonly kind: 'added' | 'removed' | 'changed'
}

export interface ItemComparison {
  readonly id: string
  /** `added`: nothing was written on it before; `removed`: nothing is any more. */
  readonly kind: PlanChange['kind']
  readonly changes: readonly PlanChange[]
}

export interface PlanComparison {
  readonly changes: readonly PlanChange[]
  /** The same changes where they are about an action, by action. */
  readonly items: readonly ItemComparison[]
  /** Those about answers, risks, reviews kept and the plan as a whole. */
  readonly others: readonly PlanChange[]
}

/**
 * What turns one copy of a plan into another, by item and field: all that people wrote and kept, nothing that the app
 * notes about it. A review that only one of them holds comes or goes whole.
 */
export function comparePlans(before: SavedPlan, after: SavedPlan): PlanComparison {
  const changes = compareValues(writtenIn(before, after), writtenIn(after, before)).map(
    (change): PlanChange => ({
      ...change,
      place: placeOf(change.path),
      kind: kindOf(change),
    }),
  )
  const ids = new Set(changes.flatMap(({ place }) => ('item' in place ? [place.item] : [])))
  return {
    changes,
    items: [...ids].map((id) => ({
      id,
      kind: itemKind(before, after, id),
      changes: changes.filter(({ place }) => 'item' in place && place.item === id),
    })),
    others: changes.filter(({ place }) => !('item' in place)),
  }
}

/**
 * The same as people are shown it: what a status was said of comes with the status, and is a field of its own where the
 * status is the same. Where a copy does not say of what, as one made for others, nothing differs.
 */
export function shownComparison(before: SavedPlan, after: SavedPlan): PlanComparison {
  const { changes, items, others } = comparePlans(before, after)
  const shown = items.map((item) => ({
    ...item,
    changes: item.changes.filter((each) => isShown(each, item.changes)),
  }))
  return {
    changes: changes.filter(
      (each) => others.includes(each) || shown.some((item) => item.changes.includes(each)),
    ),
    items: shown.filter((item) => item.changes.length > 0),
    others,
  }
}

function isShown({ place, kind }: PlanChange, ofItem: readonly PlanChange[]): boolean {
  const said = 'field' in place ? SAID.find((each) => PARTS_OF[each] === place.field) : undefined
  if (said === undefined) return true
  return kind === 'changed' && !ofItem.some((each) => 'field' in each.place && each.place.field === said)
}

/**
 * An action of the user's own that only one copy holds, field by field: its name does not tell what would come or go with
 * it. Any other change as it is.
 */
export function fieldsOf(change: PlanChange): readonly PlanChange[] {
  const { place, path, before, after, kind } = change
  if (place.of !== 'own-item' || place.field !== '') return [change]
  const own = compareValues(before ?? {}, after ?? {}, path).map((each): PlanChange => ({
    ...each,
    place: placeOf(each.path),
    kind,
  }))
  return own.filter((each) => !isId(each) && isShown(each, own))
}

const isId = ({ place }: PlanChange): boolean => place.of === 'own-item' && place.field === 'id'

/** The plan with the differences taken over: `before` with all of them holds what `after` holds. */
export function withPlanChanges(plan: SavedPlan, changes: readonly PlanChange[]): SavedPlan {
  return withChanges(plan, changes) as SavedPlan
}

function writtenIn(plan: SavedPlan, other: SavedPlan): PlanContent {
  const isInBoth = ({ date }: Snapshot): boolean => other.snapshots.some((each) => each.date === date)
  const snapshots = plan.snapshots.map((each) => (isInBoth(each) ? withoutWorkedOut(each) : each))
  const content = contentOf(plan)
  const isNoted = (id: string, title: string): boolean => {
    const [name, ...more] = [plan, other].flatMap(({ basis }) => basis[id]?.title ?? [])
    return more.length === 0 && name === title
  }
  const items = withoutNames(plan.edits.items, isNoted)
  return { ...content, edits: { ...content.edits, items }, snapshots }
}

/**
 * The name that the library had for an action it lost is noted by the app (`withNamesOf`), and nobody wrote it: the one
 * copy was accepted with a library that still had it.
 */
function withoutNames(items: Items, isNoted: (id: string, title: string) => boolean): Items {
  const written = Object.entries(items).map(([id, edit]): [string, ItemEdit] => {
    const { title, ...rest } = edit
    return [id, title !== undefined && isNoted(id, title) ? rest : edit]
  })
  return Object.fromEntries(written)
}

type Items = SavedPlan['edits']['items']

/** How an action stood that day as people said it; its tier, wave and principle follow from that. */
function withoutWorkedOut({ items, ...snapshot }: Snapshot): Snapshot {
  if (!items) return snapshot
  const said = Object.entries(items).map(([id, item]) => [id, saidOf(item)] as const)
  return { ...snapshot, items: Object.fromEntries(said) as Record<string, SnapshotItem> }
}

function saidOf({ lead, decision, startOffset, endOffset, latest }: SnapshotItem): Partial<SnapshotItem> {
  return Object.fromEntries(
    Object.entries({ lead, decision, startOffset, endOffset, latest }).filter(
      ([, value]) => value !== undefined,
    ),
  )
}

function kindOf({ before, after }: ValueChange): PlanChange['kind'] {
  if (before === undefined) return 'added'
  return after === undefined ? 'removed' : 'changed'
}

function itemKind(before: SavedPlan, after: SavedPlan, id: string): PlanChange['kind'] {
  const isIn = ({ edits }: SavedPlan): boolean =>
    edits.ownItems.some((own) => own.id === id) || Object.keys(editOf(edits, id)).length > 0
  if (!isIn(before)) return 'added'
  return isIn(after) ? 'changed' : 'removed'
}
