import { type Fields, isFields, ownField } from '../questionnaire/fields'
import { isSame } from './is-same'
import { isClaim, PARTS_OF, SAID, type Said } from './said-of'

/**
 * What counts as one thing where two people's changes meet. A decision and its reason do, and so do an answer and what
 * shows it: where each side changed a part of it and they decided or answered otherwise, every part in which they differ
 * is a conflict, or one side's reason would stand under the other's decision. A status or a decision is one thing with
 * what it was said of, about which nobody is asked: it follows (`saidOfBoth`).
 */

/** What was decided, and why, or what shows it; a status stands alone. */
const FIELDS_OF: Readonly<Record<Said, readonly string[]>> = {
  decision: ['decision', 'decisionReason'],
  status: ['status'],
}

/** The fields of an edit that both sides decided otherwise on, and are asked about together. */
export function decidedOtherwise(base: Fields, mine: Fields, theirs: Fields): readonly string[] {
  return SAID.flatMap((said) => (isTorn(base, mine, theirs, said) ? FIELDS_OF[said] : []))
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
export function saidOfBoth(base: Fields, mine: Fields, theirs: Fields, said: Said): unknown {
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

/** What was answered of the context, and what shows it: each by question. */
export const ANSWERED = ['context', 'evidence']

/** The questions that both sides answered otherwise: answer and evidence are asked about together. */
export function answeredOtherwise(base: Fields, mine: Fields, theirs: Fields): readonly string[] {
  const at = (side: Fields, part: string, question: string): unknown =>
    ownField(answersIn(side, part), question)
  const isChanged = (side: Fields, question: string): boolean =>
    ANSWERED.some((part) => !isSame(at(side, part, question), at(base, part, question)))
  // Where one side has no answer there is none that the other's reason could stand under.
  return Object.keys(answersIn(mine, 'context')).filter(
    (question) =>
      at(theirs, 'context', question) !== undefined &&
      !isSame(at(mine, 'context', question), at(theirs, 'context', question)) &&
      isChanged(mine, question) &&
      isChanged(theirs, question),
  )
}

/** One part of the answers, by question; empty where the file has none. */
export function answersIn(answers: Fields, part: string): Fields {
  const found = ownField(answers, part)
  return isFields(found) ? found : {}
}
