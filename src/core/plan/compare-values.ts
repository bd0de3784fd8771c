import { type Fields, isFields, ownField } from '../questionnaire/fields'
import { isKeyed, keyOf } from './keyed-list'
import { isSame } from './is-same'
import { type Path, withValueAt } from './value-at'

/** A field that differs; `undefined` is a field that is not there. */
export interface ValueChange {
  readonly path: Path
  readonly before: unknown
  readonly after: unknown
}

/**
 * What turns one value into another, field by field. Entries of lists with an `id` or a `date` are told apart by it
 * and come or go whole; their order carries no meaning. Any other list is one value. An empty record is none.
 */
export function compareValues(before: unknown, after: unknown, path: Path = []): readonly ValueChange[] {
  if (isSame(before, after)) return []
  if (isKeyed(before) && isKeyed(after)) return keyedChanges(before, after, path)
  if (isFieldsOrNone(before) && isFieldsOrNone(after)) return fieldChanges(before ?? {}, after ?? {}, path)
  return [{ path, before, after }]
}

/** The value after the changes. */
export function withChanges(value: unknown, changes: readonly ValueChange[]): unknown {
  return changes.reduce<unknown>((current, { path, after }) => withValueAt(current, path, after), value)
}

const isFieldsOrNone = (value: unknown): value is Fields | undefined => value === undefined || isFields(value)

function fieldChanges(before: Fields, after: Fields, path: Path): readonly ValueChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((key) =>
    compareValues(ownField(before, key), ownField(after, key), [...path, key]),
  )
}

function keyedChanges(
  before: readonly Fields[],
  after: readonly Fields[],
  path: Path,
): readonly ValueChange[] {
  const find = (list: readonly Fields[], id: string) => list.find((each) => keyOf(each) === id)
  return [...new Set([...before, ...after].map(keyOf))].flatMap((id) => {
    const [one, other] = [find(before, id), find(after, id)]
    const place = [...path, id]
    return one && other ? compareValues(one, other, place) : [{ path: place, before: one, after: other }]
  })
}
