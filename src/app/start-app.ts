import { changeInterface, startInterface } from '@/i18n/interface'
import type { Language } from '@/core/questionnaire/vocabulary'
import { onLanguage, startLanguage } from '@/state/preferences'
import { storageChanged } from '@/state/plans'
import { availableLanguages, dataSource } from './data-source'

/** What has to be there before anything is drawn: the words of one language. */
export async function startApp(): Promise<void> {
  const address = new URLSearchParams(window.location.search)
  const language = startLanguage(address, navigator.languages, availableLanguages)
  await startInterface(language, await dataSource.loadTexts(language))
  onLanguage((chosen) => void changeLanguage(chosen))
  window.addEventListener('storage', (event) => storageChanged(event.key))
}

/** The language stands in the address, so that a link opens in it; nothing else on the page changes. */
async function changeLanguage(language: Language): Promise<void> {
  await changeInterface(language, await dataSource.loadTexts(language))
  const address = new URL(window.location.href)
  address.searchParams.set('language', language)
  window.history.replaceState(window.history.state, '', address)
}
