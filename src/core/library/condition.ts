const MAX_DEPTH = 6

/** When something applies, as data. Four shapes that nest: an answer among these, all of, any of, not. */
export type Condition =
  | { readonly question: string; readonly in: readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

/** Every `{ question, in }` inside a condition, in reading order. */
export function leavesOf(
  condition: Condition,
): readonly { readonly question: string; readonly in: readonly string[] }[] {
  if ('question' in condition) return [condition]
  if ('not' in condition) return leavesOf(condition.not)
  return ('all' in condition ? condition.all : condition.any).flatMap(leavesOf)
}

/** Depth of nesting, cut off just above the limit so that hostile nesting costs nothing. */
export function isTooDeep(value: unknown, left = MAX_DEPTH): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (left < 0) return true
  return Object.values(value).some((inner) => isTooDeep(inner, Array.isArray(value) ? left : left - 1))
}
