import { type Fields, isFields, ownField } from '../questionnaire/fields'

/** Things with an `id` or a `date`. */
export type Keyed = readonly Fields[]

/** A list that is merged entry by entry, whatever their order. */
export function isKeyed(value: unknown): value is Keyed {
  return Array.isArray(value) && value.every((each) => isFields(each) && keyOf(each) !== '')
}

/** A review has its day for a key. Empty where there is none. */
export function keyOf(entry: Fields): string {
  const key = ownField(entry, 'id') ?? ownField(entry, 'date')
  return typeof key === 'string' ? key : ''
}
