import { isFields, ownField } from '../questionnaire/fields'
import { type Keyed, keyOf } from './keyed-list'

/** The keys that lead to a field; in a list of things with an `id` or a `date`, by that. */
export type Path = readonly string[]

/**
 * The same value with one field set, as deep as the path goes; `undefined` takes the field out. What a list lacks comes
 * in behind the member of that id, before all others for null, and last where nothing is said or that member is gone.
 */
export function withValueAt(value: unknown, path: Path, field: unknown, behind?: string | null): unknown {
  const [key, ...rest] = path
  if (key === undefined) return field
  if (Array.isArray(value)) return withEntryAt(value as Keyed, key, rest, field, behind)
  const fields = isFields(value) ? value : {}
  const next = withValueAt(ownField(fields, key), rest, field, behind)
  const others = Object.entries(fields).filter(([name]) => name !== key)
  if (next === undefined) return Object.fromEntries(others)
  if (Object.hasOwn(fields, key)) {
    return Object.fromEntries(Object.entries(fields).map(([name, old]) => [name, name === key ? next : old]))
  }
  return Object.fromEntries([...others, [key, next]])
}

function withEntryAt(
  list: Keyed,
  id: string,
  rest: Path,
  field: unknown,
  behind: string | null | undefined,
): unknown {
  const next = withValueAt(
    list.find((each) => keyOf(each) === id),
    rest,
    field,
  )
  if (next === undefined) return list.filter((each) => keyOf(each) !== id)
  if (!list.some((each) => keyOf(each) === id)) {
    const place = placeBehind(list, behind)
    return [...list.slice(0, place), next, ...list.slice(place)]
  }
  return list.map((each) => (keyOf(each) === id ? next : each))
}

function placeBehind(list: Keyed, behind: string | null | undefined): number {
  if (behind === null) return 0
  const index = list.findIndex((each) => keyOf(each) === behind)
  return index < 0 ? list.length : index + 1
}
