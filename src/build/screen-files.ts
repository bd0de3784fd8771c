import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, ResolvedConfig, Rolldown } from 'vite'
import { type Language, LANGUAGES } from '@/core/questionnaire/vocabulary'
import { version } from '../../data/library.json'
import { assetName } from './asset-name'
import { headingsIn } from './screen-headings'
import { scriptApart } from './script-apart'

/** What a screen is made of besides the app itself: scripts, and words by the name of their files. */
export interface ScreenFiles {
  readonly scripts: readonly string[]
  readonly words: readonly string[]
}

export interface FilesAhead {
  /** Addresses, as `routes.tsx` has them and in its order, each with the name of its screen. */
  readonly paths: readonly (readonly [path: string, screen: string])[]
  readonly screens: Readonly<Record<string, ScreenFiles>>
}

export type WordFiles = Readonly<Record<string, readonly string[]>>

type Bundle = Rolldown.OutputBundle

/** Where the data lie that `routes.tsx` names; those that are not here are words. */
const DATA: Readonly<Record<string, string>> = {
  library: 'src/app/chunks/library.ts',
  instruments: 'data/instruments.json',
  framework: 'data/framework.json',
}

/** Where the addresses of all later words stand: every screen that has words of its own asks it. */
const ADDRESSES = 'src/app/chunks/later-texts.ts'

/** Writes, in each language, the script that says which screen comes and sends at once for all of it: `src/app/ahead.ts`. */
export function screenFiles(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'screen-files',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved
    },
    async generateBundle(_, bundle) {
      const ahead = filesAhead(readFileSync(join(config.root, 'src/app/routes.tsx'), 'utf8'), bundle)
      const count = readdirSync(join(config.root, 'data/safeguards')).length
      for (const language of LANGUAGES) {
        const source = await scriptApart(config, 'src/app/ahead.ts', {
          FILES_AHEAD: JSON.stringify(ahead),
          WORD_FILES: JSON.stringify(wordFiles(language, ahead, bundle)),
          HEADINGS: JSON.stringify(headingsIn(language, bundle, { count, version })),
        })
        this.emitFile({ type: 'asset', fileName: assetName(`ahead.${language}`, 'js', source), source })
      }
    },
  }
}

/** `const Method = screen(async () => (await import('@/…')).…, ['pages'], ['library'])`; those of the first file name no words. */
const SCREEN =
  /const (\w+) = screen\(\s*async \(\) => \(await import\('@\/([\w/-]+)'\)\)\.\w+,\s*\[([^\]]*)\](?:,\s*\[([^\]]*)\])?/g
const ROUTE = /path: '([^']+)', element: <(\w+)/g

/** Reads `routes.tsx` as text, for it brings the screens with it. */
export function filesAhead(routes: string, bundle: Bundle): FilesAhead {
  const first = filesOf(bundle, ['src/main.tsx'])
  const screens = Object.fromEntries(
    [...routes.matchAll(SCREEN)].map(([, name = '', module = '', words = '', data = '']) => {
      const parts = namesIn(data)
      const modules = parts.flatMap((part) => DATA[part] ?? [])
      const scripts = filesOf(bundle, [`src/${module}.tsx`, ADDRESSES, ...modules])
      return [
        name,
        {
          scripts: [...scripts].filter((file) => !first.has(file)).map((file) => `./${file}`),
          words: [...namesIn(words), ...parts.filter((part) => !(part in DATA))],
        },
      ]
    }),
  )
  const paths = [...routes.matchAll(ROUTE)].map(([, path = '', name = '']) => [path, name] as const)
  return { paths, screens }
}

const namesIn = (list: string): readonly string[] => [...list.matchAll(/\w+/g)].map(String)

/** The files that hold these modules, and all that those import before they run. */
function filesOf(bundle: Bundle, modules: readonly string[]): ReadonlySet<string> {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk')
  const holders = modules.map((module) => {
    const holder = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${module}`)))
    if (!holder) throw new Error(`no file of the build holds ${module}`)
    return holder
  })
  const needed = new Set(holders)
  // A set that grows while it is walked: what is needed, and what that needs.
  for (const { imports } of needed)
    for (const each of chunks) if (imports.includes(each.fileName)) needed.add(each)
  return new Set([...needed].map(({ fileName }) => fileName))
}

/** The files of the words that the screens name, in a language. */
function wordFiles(language: Language, { screens }: FilesAhead, bundle: Bundle): WordFiles {
  const files = new Map(
    Object.values(bundle).flatMap((each) =>
      each.type === 'asset' ? each.names.map((name) => [name, `./${each.fileName}`] as const) : [],
    ),
  )
  const filesOfWords = (name: string): readonly string[] => {
    // What has no words in another language yet stands in lists in English.
    const languages = new Set(name === 'heads' ? [language, 'en'] : [language])
    return [...languages].flatMap((each) => files.get(`${name}.${each}.json`) ?? [])
  }
  const names = new Set(Object.values(screens).flatMap(({ words }) => words))
  return Object.fromEntries([...names].map((name) => [name, filesOfWords(name)]))
}
