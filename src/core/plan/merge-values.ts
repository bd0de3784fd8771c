import { isClaim, PARTS_OF, SAID, type Said } from './said-of'

/** The keys that lead to a field; in a list of things with an `id` or a `date`, by that. */
export type Path = readonly string[]

/** A field that two people changed in different ways. */
export interface ValueConflict {
  readonly path: Path
  readonly base: unknown
  readonly mine: unknown
  readonly theirs: unknown
}

export interface MergedValue {
  readonly value: unknown
  readonly conflicts: readonly ValueConflict[]
}

export type Fields = Readonly<Record<string, unknown>>

/**
 * Two changes of one value brought together, field by field: what one side alone changed is taken, what both changed
 * alike is taken once, what both changed differently is a conflict and stays as in `mine` until somebody decides.
 * Lists of things with an `id` or a `date` are merged by it; any other list is one value, because its order has meaning.
 * A decision and its reason are one thing, and so are an answer and what shows it: where each side changed a part of it
 * and they decided or answered otherwise, every part in which they differ is a conflict, or one side's reason would stand
 * under the other's decision. A status or a decision is one thing with what it was said of, about which nobody is asked:
 * it follows (`saidOfBoth`).
 */
export function mergeValues(base: unknown, mine: unknown, theirs: unknown, path: Path = []): MergedValue {
  if (isSame(mine, theirs)) return { value: mine, conflicts: [] }
  if (isSame(mine, base)) return { value: theirs, conflicts: [] }
  if (isSame(theirs, base)) return { value: mine, conflicts: [] }
  if (isFields(mine) && isFields(theirs)) {
    const before = isFields(base) ? base : {}
    return isSame(path, ANSWERS)
      ? mergeAnswers(before, mine, theirs)
      : mergeFields(before, mine, theirs, path, decidedOtherwise(before, mine, theirs))
  }
  if (isKeyed(mine) && isKeyed(theirs)) return mergeKeyed(isKeyed(base) ? base : [], mine, theirs, path)
  return asked(base, mine, theirs, path)
}

const asked = (base: unknown, mine: unknown, theirs: unknown, path: Path): MergedValue => ({
  value: mine,
  conflicts: isSame(mine, theirs) ? [] : [{ path, base, mine, theirs }],
})

/** What is asked about together: what was decided, and why, or what shows it; a status stands alone. */
const FIELDS_OF: Readonly<Record<Said, readonly string[]>> = {
  decision: ['decision', 'decisionReason'],
  status: ['status'],
}

const NONE: readonly string[] = []

/** The fields that are one thing here and are asked about together. */
function decidedOtherwise(base: Fields, mine: Fields, theirs: Fields): readonly string[] {
  return SAID.flatMap((said) => (isTorn(base, mine, theirs, said) ? FIELDS_OF[said] : NONE))
}

function isTorn(base: Fields, mine: Fields, theirs: Fields, said: Said): boolean {
  const isChanged = (side: Fields): boolean =>
    [...FIELDS_OF[said], PARTS_OF[said]].some((key) => !isSame(ownField(side, key), ownField(base, key)))
  return ownField(mine, said) !== ownField(theirs, said) && isChanged(mine) && isChanged(theirs)
}

/**
 * What it was said of. Said alike by both, it holds of what either said it of; said otherwise, of no more than both did,
 * so that it is true of whichever stands in the end. Where one of them does not say of what, it is not known.
 */
function saidOfBoth(base: Fields, mine: Fields, theirs: Fields, said: Said): unknown {
  const partsIn = (side: Fields): unknown => ownField(side, PARTS_OF[said])
  if (isTorn(base, mine, theirs, said)) {
    const claims = [mine, theirs].filter((side) => isClaim(side, said)).map(partsIn)
    if (!claims.every(isList)) return undefined
    const [first, ...others] = claims
    return first?.filter((id) => others.every((other) => other.includes(id))).sort()
  }
  const [was, one, other] = [base, mine, theirs].map(partsIn)
  if (isSame(one, other) || isSame(other, was)) return one
  if (isSame(one, was)) return other
  return isList(one) && isList(other) ? [...new Set([...one, ...other])].sort() : undefined
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

const ANSWERS: Path = ['answers']

/** What was answered of the context, and what shows it: each by question. */
const ANSWERED = ['context', 'evidence']

function mergeAnswers(base: Fields, mine: Fields, theirs: Fields): MergedValue {
  const torn = answeredOtherwise(base, mine, theirs)
  const { value, conflicts } = mergeFields(base, mine, theirs, ANSWERS, NONE)
  if (torn.length === 0) return { value, conflicts }
  const written = ANSWERED.filter((part) => [mine, theirs].some((side) => Object.hasOwn(side, part)))
  const parts = written.map((part): readonly [string, MergedValue] => {
    const sides = [partOf(base, part), partOf(mine, part), partOf(theirs, part)] as const
    return [part, mergeFields(...sides, [...ANSWERS, part], torn)]
  })
  return {
    value: { ...(value as Fields), ...Object.fromEntries(parts.map(([part, each]) => [part, each.value])) },
    conflicts: [
      ...conflicts.filter(({ path: [, part = ''] }) => !ANSWERED.includes(part)),
      ...parts.flatMap(([, each]) => each.conflicts),
    ],
  }
}

function answeredOtherwise(base: Fields, mine: Fields, theirs: Fields): readonly string[] {
  const at = (side: Fields, part: string, question: string): unknown => ownField(partOf(side, part), question)
  const isChanged = (side: Fields, question: string): boolean =>
    ANSWERED.some((part) => !isSame(at(side, part, question), at(base, part, question)))
  // Where one side has no answer there is none that the other's reason could stand under.
  return Object.keys(partOf(mine, 'context')).filter(
    (question) =>
      at(theirs, 'context', question) !== undefined &&
      !isSame(at(mine, 'context', question), at(theirs, 'context', question)) &&
      isChanged(mine, question) &&
      isChanged(theirs, question),
  )
}

function partOf(answers: Fields, part: string): Fields {
  const found = ownField(answers, part)
  return isFields(found) ? found : {}
}

function mergeFields(
  base: Fields,
  mine: Fields,
  theirs: Fields,
  path: Path,
  together: readonly string[],
): MergedValue {
  const merged: [string, unknown][] = []
  const conflicts: ValueConflict[] = []
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const sides = [ownField(base, key), ownField(mine, key), ownField(theirs, key)] as const
    const inner = [...path, key]
    const said = SAID.find((each) => PARTS_OF[each] === key)
    const field =
      said !== undefined
        ? { value: saidOfBoth(base, mine, theirs, said), conflicts: [] }
        : together.includes(key)
          ? asked(...sides, inner)
          : mergeValues(...sides, inner)
    if (field.value !== undefined) merged.push([key, field.value])
    conflicts.push(...field.conflicts)
  }
  return { value: Object.fromEntries(merged), conflicts }
}

type Keyed = readonly Fields[]

/** Mine first and in my order; what only they have comes behind, in theirs. */
function mergeKeyed(base: Keyed, mine: Keyed, theirs: Keyed, path: Path): MergedValue {
  const find = (list: Keyed, id: string): unknown => list.find((each) => keyOf(each) === id)
  const value: unknown[] = []
  const conflicts: ValueConflict[] = []
  for (const id of new Set([...mine, ...theirs].map(keyOf))) {
    const entry = mergeValues(find(base, id), find(mine, id), find(theirs, id), [...path, id])
    if (entry.value !== undefined) value.push(entry.value)
    conflicts.push(...entry.conflicts)
  }
  return { value, conflicts }
}

/** The same value with one field set, as deep as the path goes; `undefined` takes the field out. */
export function withValueAt(value: unknown, path: Path, field: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return field
  if (Array.isArray(value)) return withEntryAt(value as Keyed, key, rest, field)
  const fields = isFields(value) ? value : {}
  const next = withValueAt(ownField(fields, key), rest, field)
  const others = Object.entries(fields).filter(([name]) => name !== key)
  if (next === undefined) return Object.fromEntries(others)
  if (Object.hasOwn(fields, key)) {
    return Object.fromEntries(Object.entries(fields).map(([name, old]) => [name, name === key ? next : old]))
  }
  return Object.fromEntries([...others, [key, next]])
}

function withEntryAt(list: Keyed, id: string, rest: Path, field: unknown): unknown {
  const next = withValueAt(
    list.find((each) => keyOf(each) === id),
    rest,
    field,
  )
  if (next === undefined) return list.filter((each) => keyOf(each) !== id)
  if (!list.some((each) => keyOf(each) === id)) return [...list, next]
  return list.map((each) => (keyOf(each) === id ? next : each))
}

/** Equal as JSON, whatever the order of the keys; a field that is `undefined` is not there. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, index) => isSame(each, other[index]))
  }
  if (!isFields(one) || !isFields(other)) return false
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every((key) => isSame(ownField(one, key), ownField(other, key)))
}

/** Fields come from files: what every object inherits is none of theirs. */
export function ownField(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A list that is merged entry by entry, whatever their order. */
export function isKeyed(value: unknown): value is Keyed {
  return Array.isArray(value) && value.every((each) => isFields(each) && keyOf(each) !== '')
}

/** A review has its day for a key. Empty where there is none. */
export function keyOf(entry: Fields): string {
  const key = ownField(entry, 'id') ?? ownField(entry, 'date')
  return typeof key === 'string' ? key : ''
}
