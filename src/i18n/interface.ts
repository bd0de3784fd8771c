import i18next, { type BackendModule } from 'i18next'
import type { Language } from '@/core/questionnaire/vocabulary'
import { LANGUAGE_TABLE } from './languages'
import { rememberSentences } from './remembered-sentences'
import type { Namespace, Texts } from './texts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'interface'
    resources: Texts
  }
}

/** The sentences of one namespace in one language. */
export type LoadNamespace = (language: Language, namespace: Namespace) => Promise<object>

/** Binds the interface to its first language. A namespace that is not named here loads when a screen asks for it. */
export async function startInterface(
  language: Language,
  load: LoadNamespace,
  first: readonly Namespace[],
): Promise<void> {
  await i18next.use(backendOf(load)).init({
    lng: language,
    // Every language has every sentence, held by tests: falling back would load English beside it.
    fallbackLng: false,
    defaultNS: 'interface',
    ns: [...first],
    interpolation: { escapeValue: false },
  })
  forget = rememberSentences(i18next)
  turnPage(language)
}

let forget = (): void => undefined

/** Sentences are remembered with what stood in them, such as the title of a plan. */
export const sentencesForgotten = (): void => forget()

/** Changes the language of everything on screen, in the namespaces it uses; nothing else is lost. */
export async function changeInterface(language: Language): Promise<void> {
  await i18next.changeLanguage(language)
  turnPage(language)
}

/** Loads a language in the namespaces now in use, without changing anything on screen. */
export async function loadInterface(language: Language): Promise<void> {
  await i18next.loadLanguages(language)
  await loadMissing(language, i18next.options.ns ?? [])
}

/** Has the words of a screen ready before it is drawn, so that it need not wait twice. */
export async function loadNamespaces(namespaces: readonly Namespace[]): Promise<void> {
  await i18next.loadNamespaces([...namespaces])
  await loadMissing(i18next.language, namespaces)
}

/** i18next says nothing of words that did not come, and asks for them never again: the screen would show their keys. */
async function loadMissing(language: string, namespaces: string | readonly string[]): Promise<void> {
  const missing = (): string[] =>
    [namespaces].flat().filter((each) => !i18next.hasResourceBundle(language, each))
  if (missing().length === 0) return
  await i18next.reloadResources([language], missing())
  if (missing().length > 0) throw new Error(`words did not come: ${missing().join(', ')} in ${language}`)
}

function backendOf(load: LoadNamespace): BackendModule {
  return {
    type: 'backend',
    init: () => undefined,
    read: (language, namespace, done) => {
      load(language as Language, namespace as Namespace).then(
        (texts) => done(null, { ...texts }),
        (error: unknown) => done(error instanceof Error ? error : String(error), false),
      )
    },
  }
}

/** What the browser's tab says while the home page is open. */
export function pageTitle(): string {
  return i18next.t('components.pageTitle', { page: i18next.t('home.pageTitle'), app: i18next.t('app.name') })
}

/** What stands in the place of a screen that is still on its way. */
export function waitingWords(): string {
  return i18next.t('app.loading')
}

function turnPage(language: Language): void {
  if (typeof document === 'undefined') return
  document.documentElement.lang = LANGUAGE_TABLE[language].lang
  document.documentElement.dir = LANGUAGE_TABLE[language].direction
}
