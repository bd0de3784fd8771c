import { startInterface } from '@/i18n/interface'
import { currentLanguage } from '@/state/preferences'
import { storageChanged } from '@/state/plans'
import { dataSource } from './data-source'

/** What has to be there before anything is drawn: the words of one language. */
export async function startApp(): Promise<void> {
  const language = currentLanguage()
  await startInterface(language, await dataSource.loadTexts(language))
  window.addEventListener('storage', (event) => storageChanged(event.key))
}
