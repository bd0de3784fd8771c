import i18next from 'i18next'
import type { Language } from '@/core/questionnaire/vocabulary'
import { NAMESPACES } from '@/i18n/texts'
import { languageChosen } from '@/state/preferences'
import { textsOnDisk } from './data-on-disk'

/** Screens drawn from now on speak this language; a test that chose another one goes back to English. */
export async function speak(language: Language): Promise<void> {
  const texts = textsOnDisk(language)
  for (const namespace of NAMESPACES) i18next.addResourceBundle(language, namespace, texts[namespace])
  await i18next.changeLanguage(language)
  languageChosen(language)
}
