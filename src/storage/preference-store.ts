const KEY = 'dpi-safeguards-preferences'

/** What the user chose for the screen; anything unreadable counts as not chosen. */
export interface SavedPreferences {
  readonly language?: string
  readonly theme?: string
  /** `off` where no single letter may do anything. */
  readonly shortcuts?: string
}

export function readPreferences(storage: Storage | null): SavedPreferences {
  try {
    const raw: unknown = JSON.parse(storage?.getItem(KEY) ?? '{}')
    if (typeof raw !== 'object' || raw === null) return {}
    const text = (name: string): string | undefined => {
      const value: unknown = Object.entries(raw).find(([key]) => key === name)?.[1]
      return typeof value === 'string' ? value : undefined
    }
    const [language, theme, shortcuts] = [text('language'), text('theme'), text('shortcuts')]
    return {
      ...(language === undefined ? {} : { language }),
      ...(theme === undefined ? {} : { theme }),
      ...(shortcuts === undefined ? {} : { shortcuts }),
    }
  } catch {
    return {}
  }
}

/** Where storage is full or blocked the choice holds until the page closes; nothing depends on it. */
export function writePreferences(storage: Storage | null, preferences: SavedPreferences): void {
  try {
    storage?.setItem(KEY, JSON.stringify(preferences))
  } catch (error) {
    console.warn('the choice of language and appearance could not be kept', error)
  }
}
