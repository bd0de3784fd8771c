import type { Language } from '@/core/questionnaire/vocabulary'
import { draftsKept } from '@/components/use-draft'
import { changeInterface, loadInterface, startInterface } from '@/i18n/interface'
import { FIRST_NAMESPACES } from '@/i18n/first-namespaces'
import { ownDatabase } from '@/state/browser-storage'
import { startListening } from '@/state/other-windows'
import { plansAtRisk } from '@/state/open-plans'
import { halfTypedKeptBy, plansOpened, storageChanged } from '@/state/keep-plans'
import { currentLanguage, languageChosen, savedLanguage, startLanguage } from '@/state/preferences'
import { availableLanguages, dataSource, loadNamespace } from './data-source'
import { screensReadFrom } from './screen'

/** What has to be there before anything is drawn: the first words of one language, which it gives. */
export async function startApp(): Promise<Language> {
  screensReadFrom(dataSource)
  const asked = new URLSearchParams(window.location.search).get('language')
  const language = startLanguage([asked, savedLanguage(), ...navigator.languages], availableLanguages)
  await Promise.all([startInterface(language, loadNamespace, FIRST_NAMESPACES), openPlans()])
  return language
}

/** What this browser keeps; one whose database fails has `localStorage` alone. */
async function openPlans(): Promise<void> {
  const database = await ownDatabase().catch((error: unknown) => {
    console.warn('the browser’s database could not be opened', error)
    return null
  })
  halfTypedKeptBy(draftsKept)
  await plansOpened(database)
  startListening()
  window.addEventListener('storage', (event) => {
    if (event.storageArea === window.localStorage) storageChanged(event.key)
  })
  // Asked by the browser in its own words, and only where closing would lose work.
  window.addEventListener('beforeunload', (event) => {
    if (plansAtRisk()) event.preventDefault()
  })
}

/**
 * Loads the words first and changes then, so that the page stays as it is until all of it can turn. The language stands
 * in the address, before the `#`: a link opens in it, and moving about keeps it.
 */
export async function changeLanguage(language: Language): Promise<void> {
  const { languageAhead } = await import('@/state/data-source')
  await Promise.all([loadInterface(language), languageAhead(dataSource, currentLanguage(), language)])
  await changeInterface(language)
  languageChosen(language)
  const address = new URL(window.location.href)
  address.searchParams.set('language', language)
  window.history.replaceState(window.history.state, '', address)
  const { fetchAhead } = await import('./work-offline')
  fetchAhead(language)
}
