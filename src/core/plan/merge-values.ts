import { type Fields, isFields, ownField } from '../questionnaire/fields'
import { ANSWERED, answeredOtherwise, answersIn, decidedOtherwise, saidOfBoth } from './asked-together'
import { isSame } from './is-same'
import { isKeyed, type Keyed, keyOf } from './keyed-list'
import { PARTS_OF, SAID } from './said-of'
import type { Path } from './value-at'

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

/**
 * Two changes of one value brought together, field by field: what one side alone changed is taken, what both changed
 * alike is taken once, what both changed differently is a conflict and stays as in `mine` until somebody decides.
 * Lists of things with an `id` or a `date` are merged by it; any other list is one value, because its order has meaning.
 * Some fields are one thing and are asked about together: `asked-together.ts` says which.
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

const ANSWERS: Path = ['answers']

function mergeAnswers(base: Fields, mine: Fields, theirs: Fields): MergedValue {
  const torn = answeredOtherwise(base, mine, theirs)
  const { value, conflicts } = mergeFields(base, mine, theirs, ANSWERS, [])
  if (torn.length === 0) return { value, conflicts }
  const written = ANSWERED.filter((part) => [mine, theirs].some((side) => Object.hasOwn(side, part)))
  const parts = written.map((part): readonly [string, MergedValue] => {
    const sides = [answersIn(base, part), answersIn(mine, part), answersIn(theirs, part)] as const
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
