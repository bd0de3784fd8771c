import { type Fields, isFields, ownField } from '../questionnaire/fields'
import { isSame } from './is-same'
import { keyOf } from './keyed-list'
import { type Path, withValueAt } from './value-at'

/** One field that changed; `undefined` is a field that is not there. */
export interface Change {
  readonly path: Path
  readonly before: unknown
  readonly after: unknown
  /** Where a member of a list came or went: the id of the one it stands behind, null for the first of them. */
  readonly behind?: string | null
}

/**
 * What differs between two values, as deep as it goes. Members of a list of things with an `id` come and go one by one,
 * so that one can be taken back whatever became of the others; a list in another order is one value.
 */
export function changesBetween(before: unknown, after: unknown, path: Path = []): readonly Change[] {
  if (Object.is(before, after)) return []
  if (isFields(before) && isFields(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].flatMap((key) =>
      changesBetween(ownField(before, key), ownField(after, key), [...path, key]),
    )
  }
  if (haveIds(before) && haveIds(after) && isInSameOrder(before, after)) {
    return changesOfMembers(before, after, path)
  }
  return isSame(before, after) ? [] : [{ path, before, after }]
}

/** The value with the changes made, or with `before` taken back. */
export function withChanges(value: unknown, changes: readonly Change[], side: 'before' | 'after'): unknown {
  return changes
    .filter(({ before, after }) => !isSame(before, after))
    .reduce((current, change) => withValueAt(current, change.path, change[side], change.behind), value)
}

/** Whether every field still stands as the changes left it: then they can be taken back without touching more. */
export function holds(value: unknown, changes: readonly Change[], side: 'before' | 'after'): boolean {
  return changes.every((change) => isSame(valueAt(value, change.path), change[side]))
}

/** Undefined where the path leads nowhere. */
export function valueAt(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return value
  if (Array.isArray(value))
    return valueAt(
      (value as readonly Fields[]).find((each) => keyOf(each) === key),
      rest,
    )
  return isFields(value) ? valueAt(ownField(value, key), rest) : undefined
}

type WithId = Fields & { readonly id: string }

/** Reviews have no id: one that is there or is not, or that changed, is a change of the whole list. */
function haveIds(value: unknown): value is readonly WithId[] {
  return Array.isArray(value) && value.every((each) => isFields(each) && typeof each['id'] === 'string')
}

function isInSameOrder(before: readonly WithId[], after: readonly WithId[]): boolean {
  const [had, has] = [before, after].map((list) => new Set(list.map(({ id }) => id)))
  if (had?.size !== before.length || has?.size !== after.length) return false
  const stayed = after.filter(({ id }) => had.has(id))
  return before.filter(({ id }) => has.has(id)).every(({ id }, index) => id === stayed[index]?.id)
}

/** What came stands first: a step that brings and takes goes by what it brought. */
function changesOfMembers(
  before: readonly WithId[],
  after: readonly WithId[],
  path: Path,
): readonly Change[] {
  const came = after.flatMap((each, index): readonly Change[] =>
    before.some(({ id }) => id === each.id)
      ? []
      : [{ path: [...path, each.id], before: undefined, after: each, behind: after[index - 1]?.id ?? null }],
  )
  const others = before.flatMap((each, index): readonly Change[] => {
    const now = after.find(({ id }) => id === each.id)
    if (now) return changesBetween(each, now, [...path, each.id])
    return [
      { path: [...path, each.id], before: each, after: undefined, behind: before[index - 1]?.id ?? null },
    ]
  })
  return [...came, ...others]
}
