import { create } from 'zustand'
import type { Language } from '@/core/questionnaire/vocabulary'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

interface Preferences {
  readonly language: Language
  readonly theme: Theme
}

const usePreferences = create<Preferences>(() => ({ language: 'en', theme: 'system' }))

export const useLanguage = (): Language => usePreferences((state) => state.language)
export const useTheme = (): Theme => usePreferences((state) => state.theme)
export const currentLanguage = (): Language => usePreferences.getState().language

export function languageChosen(language: Language): void {
  usePreferences.setState({ language })
}

export function themeChosen(theme: Theme): void {
  usePreferences.setState({ theme })
}
