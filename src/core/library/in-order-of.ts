import { isFields } from '../questionnaire/fields'

/**
 * What a schema has read, its keys in the order in which they were written: the copy that a schema makes has its own, and
 * a print is made of the order too. Nested values likewise; keys that were not written come last.
 */
export function inOrderOf<Read>(written: unknown, read: Read): Read {
  if (Array.isArray(read))
    return read.map((each, at) => inOrderOf(Array.isArray(written) ? written[at] : undefined, each)) as Read
  if (!isFields(read) || !isFields(written)) return read
  const keys = new Set([
    ...Object.keys(written).filter((key) => Object.hasOwn(read, key)),
    ...Object.keys(read),
  ])
  return Object.fromEntries([...keys].map((key) => [key, inOrderOf(written[key], read[key])])) as Read
}
