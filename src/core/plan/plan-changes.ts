import { type Fields, isFields, ownField } from '../questionnaire/fields'
import { isSame } from './is-same'
import { keyOf } from './keyed-list'
import { type Path, withValueAt } from './value-at'

/** One field that changed; `undefined` is a field that is not there. */
export interface Change {
  readonly path: Path
  readonly before: unknown
  readonly after: unknown
}

/** What differs between two values, as deep as it goes; a list whose members changed is one value, since order counts. */
export function changesBetween(before: unknown, after: unknown, path: Path = []): readonly Change[] {
  if (Object.is(before, after)) return []
  if (isFields(before) && isFields(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].flatMap((key) =>
      changesBetween(ownField(before, key), ownField(after, key), [...path, key]),
    )
  }
  if (haveIds(before) && haveIds(after) && hasSameKeys(before, after)) {
    return before.flatMap((each, index) => changesBetween(each, after[index], [...path, each.id]))
  }
  return isSame(before, after) ? [] : [{ path, before, after }]
}

/** The value with the changes made, or with `before` taken back. */
export function withChanges(value: unknown, changes: readonly Change[], side: 'before' | 'after'): unknown {
  return changes
    .filter(({ before, after }) => !isSame(before, after))
    .reduce((current, change) => withValueAt(current, change.path, change[side]), value)
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

function hasSameKeys(before: readonly WithId[], after: readonly WithId[]): boolean {
  const ids = new Set(before.map(({ id }) => id))
  if (ids.size !== before.length) return false
  return before.length === after.length && before.every(({ id }, index) => id === after[index]?.id)
}
