import { readEntry, writeEntry } from './entry'

/** What can be typed about a plan before it is part of it: the note of a review, an action of one's own. */
export const WAITING = ['review-note', 'own-action'] as const
export type Waiting = (typeof WAITING)[number]

/** What stands there of this plan; null where nothing does, or where it cannot be read. */
export const readWaitingText = (storage: Storage | null, what: Waiting, id: string): string | null =>
  readEntry(storage, keyOf(what, id))

/** Null takes it out. Where storage is full or blocked the text waits in this window until it is kept or closed. */
export const writeWaitingText = (
  storage: Storage | null,
  what: Waiting,
  id: string,
  text: string | null,
): void => writeEntry(storage, keyOf(what, id), text, 'what is not part of the plan yet could not be kept')

/** Takes out all that waits of one plan. */
export function dropWaitingTexts(storage: Storage | null, id: string): void {
  for (const what of WAITING) writeWaitingText(storage, what, id, null)
}

const keyOf = (what: Waiting, id: string): string => `dpi-safeguards-${what}:${id}`
