import type { SafeguardHeads, SafeguardTexts } from '@/core/library/read-text'
import { type Language, type Principle, PRINCIPLES } from '@/core/questionnaire/vocabulary'
import type { LoadNamespace } from '@/i18n/interface'
import { type Namespace, NAMESPACES, type Texts } from '@/i18n/texts'
import { loadJson } from '@/app/load-json'

/** Where the sentences lie that a screen asks for when it is opened: one file a language and namespace. */
const laterTexts = import.meta.glob<string>(
  [
    '../../../data/text/*/*.json',
    '!../../../data/text/*/{interface,questionnaire,taxonomy}.json',
    '!../../../data/text/*/{glossary,made-from,same-as-english}.json',
  ],
  { query: '?url', import: 'default', eager: true },
)

/** The words of the library: a file a language and principle, which stand in for all files of its folder `safeguards`. */
const safeguardTexts = import.meta.glob<Readonly<Record<Principle, string>>>(
  '../../../data/text/*/interface.json',
  {
    query: '?safeguards',
    import: 'default',
    eager: true,
  },
)

/** Of the same, what lists say: titles and why each matters, in one file. */
const safeguardHeads = import.meta.glob<string>('../../../data/text/*/interface.json', {
  query: '?heads',
  import: 'default',
  eager: true,
})

export async function textsIn(language: Language, load: LoadNamespace): Promise<Texts> {
  const loading = NAMESPACES.map(async (each) => [each, await load(language, each)] as const)
  // Plural forms differ from English, so the type cannot say it: `tests/data/languages.test.ts` holds the keys.
  return Object.fromEntries(await Promise.all(loading)) as unknown as Texts
}

export function laterTextIn(language: Language, namespace: Namespace): Promise<object> {
  return loadJson(laterTexts[textPath(language, namespace)] ?? '')
}

export async function safeguardHeadsIn(language: Language): Promise<SafeguardHeads> {
  return (await loadJson(safeguardHeads[textPath(language, 'interface')] ?? '')) as SafeguardHeads
}

export async function safeguardTextsIn(
  language: Language,
  principles: readonly Principle[] = PRINCIPLES,
): Promise<SafeguardTexts> {
  const files = safeguardTexts[textPath(language, 'interface')]
  const parts = await Promise.all(principles.map((each) => loadJson(files?.[each] ?? '')))
  return Object.assign({}, ...parts) as SafeguardTexts
}

function textPath(language: Language, namespace: Namespace): string {
  return `../../../data/text/${language}/${namespace}.json`
}
