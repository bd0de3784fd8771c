const PREFIX = 'dpi-safeguards-review-note:'

/** What stands half typed about a review of this plan; null where nothing does, or where it cannot be read. */
export function readReviewNote(storage: Storage | null, id: string): string | null {
  try {
    return storage?.getItem(PREFIX + id) ?? null
  } catch {
    return null
  }
}

/** Null takes it out. Where storage is full or blocked the note waits in this window until it is kept or closed. */
export function writeReviewNote(storage: Storage | null, id: string, note: string | null): void {
  try {
    if (note === null) storage?.removeItem(PREFIX + id)
    else storage?.setItem(PREFIX + id, note)
  } catch (error) {
    console.warn('the half-typed review note could not be kept', error)
  }
}
