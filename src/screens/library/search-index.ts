import MiniSearch from 'minisearch'
import type { ActionForm, SafeguardText } from '@/core/library/safeguard-text'
import type { Language } from '@/core/questionnaire/vocabulary'
import { wordSearch } from '@/i18n/word-search'
import type { Entry } from './entries'
import type { OtherNames } from '@/core/library/other-names'

/** Ids of the safeguards that hold every word, the best first. */
export type Search = (wanted: string) => readonly string[]

interface Page {
  readonly id: string
  readonly title: string
  readonly names: string
  readonly actions: string
  readonly labels: string
  readonly rest: string
}

const FIELDS = ['title', 'names', 'actions', 'labels', 'rest'] as const satisfies readonly (keyof Page)[]

/** So many at a time, so that an old computer goes on answering keys while the index is made. */
const AT_ONCE = 3

/**
 * All words of the library, to be searched as one types. Words of the page's own language that stand around a
 * safeguard (its principle, risks, sources, processes) are `labels`: they are found even where its text is English. What
 * else it is called counts as its title does.
 */
export async function indexEntries(
  entries: readonly Entry<SafeguardText>[],
  labelsOf: (entry: Entry) => readonly string[],
  language: Language,
  namesOf: (safeguard: string) => OtherNames = () => ({ own: [], shared: [] }),
): Promise<Search> {
  const alike = wordSearch(language)
  const index = new MiniSearch<Page>({
    fields: [...FIELDS],
    ...alike,
    searchOptions: { ...alike.searchOptions, boost: { title: 6, names: 6, labels: 3, actions: 2 } },
  })
  const pages = entries.map((entry) => pageOf(entry, labelsOf(entry), namesOf(entry.safeguard.id)))
  await index.addAllAsync(pages, { chunkSize: AT_ONCE })
  return (wanted) => index.search(wanted).map(({ id }) => String(id))
}

function pageOf(
  { safeguard, text }: Entry<SafeguardText>,
  labels: readonly string[],
  { own, shared }: OtherNames,
): Page {
  const forms = formsOf(text)
  return {
    id: safeguard.id,
    title: text.title,
    names: own.join('\n'),
    actions: forms.map(({ action }) => action).join('\n'),
    labels: [safeguard.id, safeguard.principle, ...Object.keys(safeguard.risks), ...labels, ...shared].join(
      '\n',
    ),
    rest: [text.why, text.pitfall, ...forms.flatMap(formWords), ...otherWords(text)].join('\n'),
  }
}

const formsOf = (text: SafeguardText): readonly ActionForm[] =>
  [
    ...Object.values(text.actions).flatMap((action) => [
      action,
      action.remedy,
      action.protective,
      action.interim,
    ]),
    ...Object.values(text.upkeep ?? {}),
  ].filter((form) => form !== undefined)

const formWords = ({ steps, deliverable }: ActionForm): readonly string[] => [...steps, deliverable]

const otherWords = (text: SafeguardText): readonly string[] => [
  ...Object.values(text.byType ?? {}),
  ...Object.values(text.adaptations ?? {}),
  ...Object.values(text.reasons ?? {}),
  ...Object.values(text.indicators).flatMap(({ measure, target, verification }) => [
    measure,
    target,
    verification,
  ]),
]
