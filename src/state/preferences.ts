import { useSyncExternalStore } from 'react'
import { create } from 'zustand'
import type { Language } from '@/core/questionnaire/vocabulary'
import { chosenLanguage } from '@/i18n/chosen-language'
import { readPreferences, writePreferences } from '@/storage/preference-store'
import { ownStorage } from './browser-storage'

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const
export type Theme = (typeof THEMES)[number]

interface Preferences {
  readonly language: Language
  readonly theme: Theme
  /** Whether a single letter may do something: those who speak to their computer can switch that off (WCAG 2.1.4). */
  readonly hasShortcuts: boolean
}

const usePreferences = create<Preferences>(() => ({
  language: 'en',
  theme: savedTheme(),
  hasShortcuts: readPreferences(ownStorage()).shortcuts !== 'off',
}))

export const currentLanguage = (): Language => usePreferences.getState().language
/** What is drawn at build time is drawn in its language, and taken over in it; the store's own hook would give the first there was. */
export const useLanguage = (): Language =>
  useSyncExternalStore(usePreferences.subscribe, currentLanguage, currentLanguage)
export const useTheme = (): Theme => usePreferences((state) => state.theme)

export const useHasShortcuts = (): boolean => usePreferences((state) => state.hasShortcuts)

export function languageChosen(language: Language): void {
  usePreferences.setState({ language })
  keep()
}

export function themeChosen(theme: Theme): void {
  usePreferences.setState({ theme })
  keep()
}

export function shortcutsChosen(hasShortcuts: boolean): void {
  usePreferences.setState({ hasShortcuts })
  keep()
}

/** Starts in the first of the wishes that has its words: the address (`?language=fr`), the saved choice, the browser's. */
export function startLanguage(
  wishes: readonly (string | null | undefined)[],
  available: readonly Language[],
): Language {
  const language = chosenLanguage(wishes, available)
  usePreferences.setState({ language })
  return language
}

export const savedLanguage = (): string | undefined => readPreferences(ownStorage()).language

function keep(): void {
  const { language, theme, hasShortcuts } = usePreferences.getState()
  writePreferences(ownStorage(), { language, theme, shortcuts: hasShortcuts ? 'on' : 'off' })
}

function savedTheme(): Theme {
  const { theme } = readPreferences(ownStorage())
  return THEMES.find((each) => each === theme) ?? 'system'
}
