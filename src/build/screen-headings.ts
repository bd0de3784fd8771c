import type { Rolldown } from 'vite'
import type { Language } from '@/core/questionnaire/vocabulary'

/** How a screen begins, as `components/page-heading.tsx` draws it. */
export interface Heading {
  readonly title: string
  readonly lead: string
  /** What has to be known first, below it. */
  readonly note?: string
  /** The place above it, where a link leads there. */
  readonly back?: readonly [address: string, words: string]
  /** As wide as lines of text are, or as the page. */
  readonly width: 'text' | 'page'
  /** The words in which title and lead stand under the last part of the address; they are empty here. */
  readonly from?: string
}

export type Headings = Readonly<Record<string, Heading>>

/** What words count and name. */
export interface Figures {
  readonly count: number
  readonly version: string
}

interface Beginning {
  readonly words: 'pages' | 'help'
  /** Where `title` and `lead` stand in them. */
  readonly key: string
  readonly note?: string
  readonly back?: readonly [address: string, key: string]
  readonly width: Heading['width']
}

const HELP = { words: 'help', back: ['/help', 'hub.title'], width: 'text' } as const
const PAGE = { words: 'pages', width: 'text' } as const

/** Screens that begin alike for everybody, by their names in `routes.tsx`. */
const BEGINNINGS: Readonly<Record<string, Beginning>> = {
  Library: { words: 'pages', key: 'library', width: 'page' },
  Coverage: {
    words: 'pages',
    key: 'coverage',
    note: 'coverage.honest',
    back: ['/library', 'safeguard.toLibrary'],
    width: 'page',
  },
  Method: { ...PAGE, key: 'method' },
  Privacy: { ...PAGE, key: 'privacy' },
  About: { ...PAGE, key: 'about' },
  Help: { words: 'help', key: 'hub', width: 'text' },
  Glossary: { ...HELP, key: 'glossary' },
  Questions: { ...HELP, key: 'questions' },
  Resources: { ...HELP, key: 'resources', width: 'page' },
  Tour: { ...HELP, key: 'tour' },
  Accessibility: { ...HELP, key: 'accessibility' },
}

/** The first words of screens in a language, by screen, from the files of words that were built. */
export function headingsIn(language: Language, bundle: Rolldown.OutputBundle, figures: Figures): Headings {
  const toLibrary = sentence(wordsIn(bundle, 'pages', language), 'safeguard.toLibrary', language, figures)
  const alike = Object.fromEntries(
    Object.entries(BEGINNINGS).map(([screen, { words, key, note, back, width }]) => {
      const tree = wordsIn(bundle, words, language)
      const say = (path: string): string => sentence(tree, path, language, figures)
      return [
        screen,
        {
          title: say(`${key}.title`),
          lead: say(`${key}.lead`),
          width,
          ...(note !== undefined && { note: say(note) }),
          ...(back && { back: [back[0], say(back[1])] as const }),
        },
      ]
    }),
  )
  const own = { title: '', lead: '', back: ['/library', toLibrary], width: 'page', from: 'heads' } as const
  return { ...alike, Safeguard: own }
}

type WordTree = { readonly [key: string]: string | WordTree | undefined }

function wordsIn(bundle: Rolldown.OutputBundle, name: string, language: Language): WordTree {
  const file = Object.values(bundle).find(
    (each) => each.type === 'asset' && each.names.includes(`${name}.${language}.json`),
  )
  if (file?.type !== 'asset') throw new Error(`no words "${name}" were built in ${language}`)
  return JSON.parse(String(file.source)) as WordTree
}

/** As i18next says it: in the plural form of the count, where there are forms. */
function sentence(words: WordTree, path: string, language: Language, figures: Figures): string {
  const at = (key: string): unknown =>
    key.split('.').reduce<unknown>((tree, part) => (tree as WordTree | undefined)?.[part], words)
  const found = at(path) ?? at(`${path}_${new Intl.PluralRules(language).select(figures.count)}`)
  if (typeof found !== 'string') throw new Error(`no words "${path}" in ${language}`)
  return found.replace(/{{(count|version)}}/g, (_, name: keyof Figures) => String(figures[name]))
}
