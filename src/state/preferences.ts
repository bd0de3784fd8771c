import { create } from 'zustand'
import { LANGUAGES, type Language } from '@/core/questionnaire/vocabulary'
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

export const useLanguage = (): Language => usePreferences((state) => state.language)
export const currentLanguage = (): Language => usePreferences.getState().language
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

/**
 * The language to start in: the address (`?language=fr`), the saved choice, the browser's own list, English; only
 * those that have their words.
 */
export function startLanguage(
  address: URLSearchParams,
  browser: readonly string[],
  available: readonly Language[],
): Language {
  const wanted = [address.get('language'), readPreferences(ownStorage()).language, ...browser]
  const codes = wanted.map((each) => each?.toLowerCase().split('-')[0])
  const found = codes.flatMap((code) => LANGUAGES.find((language) => language === code) ?? [])
  const language = found.find((each) => available.includes(each)) ?? 'en'
  usePreferences.setState({ language })
  return language
}

function keep(): void {
  const { language, theme, hasShortcuts } = usePreferences.getState()
  writePreferences(ownStorage(), { language, theme, shortcuts: hasShortcuts ? 'on' : 'off' })
}

function savedTheme(): Theme {
  const { theme } = readPreferences(ownStorage())
  return THEMES.find((each) => each === theme) ?? 'system'
}
