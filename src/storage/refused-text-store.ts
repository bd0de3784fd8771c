import { readEntry, writeEntry } from './entry'

const PREFIX = 'dpi-safeguards-refused:'

/** `sessionStorage`: it outlives a reload and ends with the window. Null where the browser gives none. */
export function windowStorage(): Storage | null {
  try {
    return globalThis.sessionStorage
  } catch {
    return null
  }
}

/** What stands in a field of this plan and could not be kept; null where nothing does, or where it cannot be read. */
export const readRefusedText = (storage: Storage | null, plan: string, field: string): string | null =>
  readEntry(storage, keyOf(plan, field))

/** Null takes it out. Where storage is full or blocked the text is lost with a reload. */
export const writeRefusedText = (
  storage: Storage | null,
  plan: string,
  field: string,
  text: string | null,
): void => writeEntry(storage, keyOf(plan, field), text, 'what was refused in a field could not be kept')

/** Takes out what lies there of one plan, or of all. */
export function dropRefusedTexts(storage: Storage | null, plan?: string): void {
  try {
    const start = plan === undefined ? PREFIX : keyOf(plan, '')
    for (const key of Object.keys(storage ?? {})) if (key.startsWith(start)) storage?.removeItem(key)
  } catch (error) {
    console.warn('what was refused in fields could not be taken out', error)
  }
}

const keyOf = (plan: string, field: string): string => `${PREFIX}${plan}:${field}`
