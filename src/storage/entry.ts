/** What lies under this key; null where nothing does, or where it cannot be read. */
export function readEntry(storage: Storage | null, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null
  } catch {
    return null
  }
}

/** Null takes it out. Where storage is full or blocked the console has the error, behind `trouble`, which says what was lost. */
export function writeEntry(storage: Storage | null, key: string, text: string | null, trouble: string): void {
  try {
    if (text === null) storage?.removeItem(key)
    else storage?.setItem(key, text)
  } catch (error) {
    console.warn(trouble, error)
  }
}
