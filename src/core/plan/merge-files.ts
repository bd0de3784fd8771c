import { isFields, ownField } from '../questionnaire/fields'
import { isKeyed, keyOf } from './keyed-list'
import { isSame } from './is-same'
import { type MergedPlan, mergePlans } from './merge-plans'
import type { SavedPlan } from './saved-plan'

/**
 * Two people's files of one plan. Where it is known what both started from, only a field that both changed differently
 * is asked about, and what one of them deleted is gone. Where nobody kept it, what only one of them wrote is taken, what
 * both wrote alike is taken once, and a field that holds two different things is asked about; the price is that what one
 * of them deleted comes back.
 */
export function mergeFiles(mine: SavedPlan, theirs: SavedPlan, start: SavedPlan | null): MergedPlan {
  if (start) return mergePlans(start, mine, theirs)
  const common = inBoth(mine, theirs) as SavedPlan
  return mergePlans({ ...common, basis: mine.basis, document: mine.document, files: [] }, mine, theirs)
}

/** What both hold: fields with the same value, as deep as they go; where one holds nothing, that nothing. */
function inBoth(mine: unknown, theirs: unknown): unknown {
  if (isSame(mine, theirs) || isNothing(mine)) return mine
  if (isNothing(theirs)) return theirs
  if (isKeyed(mine) && isKeyed(theirs)) {
    return mine.flatMap((each) => {
      const other = theirs.find((one) => keyOf(one) === keyOf(each))
      return other ? [inBoth(each, other)] : []
    })
  }
  if (!isFields(mine) || !isFields(theirs)) return undefined
  const fields = Object.keys(mine).map((key) => [key, inBoth(mine[key], ownField(theirs, key))] as const)
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined))
}

/** An empty text and an empty list say as little as a field that is not there. */
export function isNothing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
