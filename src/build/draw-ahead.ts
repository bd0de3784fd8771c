import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite'
import { readJson } from '@/cli/load-data'
import { type Language, LANGUAGES } from '@/core/questionnaire/vocabulary'
import { NAMESPACES } from '../i18n/texts'
import { pseudoTexts } from '../i18n/pseudo-language'
import { assetName } from './asset-name'
import { nested, scriptApart } from './script-apart'
import { SINGLE } from './single-file'

/** What `src/app/render-ahead.tsx` gives for a language. */
export interface DrawnAhead {
  readonly language: Language
  /** The home page of a newcomer. */
  readonly html: string
  readonly title: string
  /** What stands inside `main` where the first question of a new plan is asked. */
  readonly question: string
  /** For the other screens, which nobody could draw ahead. */
  readonly waiting: string
}

/**
 * The home page drawn at build time in every language, as templates in the page, and the small script that puts the right
 * one in place before anything is shown. Styles and words stand outside the page: its policy allows none inside. The first
 * question is drawn here too, and comes in a script for each language, for few begin with it.
 */
export function drawAhead(isPseudo = process.env['PSEUDO'] === '1'): Plugin {
  let config: ResolvedConfig
  let drawn: readonly DrawnAhead[] = []
  return {
    name: 'draw-ahead',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved
    },
    async generateBundle(_, bundle) {
      drawn = await draw(config, isPseudo)
      const isSingle = config.mode === SINGLE
      const questions: Record<string, string> = {}
      if (!isSingle)
        for (const { language, question } of drawn) {
          const source = await scriptApart(config, 'src/app/question-ahead.ts', {
            QUESTION: JSON.stringify(question),
          })
          const fileName = assetName(`question.${language}`, 'js', source)
          this.emitFile({ type: 'asset', fileName, source })
          questions[language] = `./${fileName}`
        }
      const source = await scriptApart(config, 'src/app/first-paint.ts', {
        AHEAD_FILES: JSON.stringify(isSingle ? {} : aheadFilesIn(bundle)),
        TEXT_FILES: JSON.stringify(isSingle ? {} : textFilesIn(bundle, 'first')),
        HEADS_FILES: JSON.stringify(isSingle ? {} : textFilesIn(bundle, 'heads')),
        QUESTION_FILES: JSON.stringify(questions),
      })
      this.emitFile({ type: 'asset', fileName: assetName('first-paint', 'js', source), source })
    },
    transformIndexHtml: {
      order: 'post',
      handler(page, { bundle }) {
        const script = fileIn(bundle ?? {}, /first-paint-\w+\.js$/)
        const templates = drawn.map(
          ({ language, html, title, waiting }) =>
            `<template id="home-${language}" title="${title}" data-words="${waiting}">${html}</template>`,
        )
        const root = '<div id="root"></div>'
        const withHomes = page.replace(root, () => `${templates.join('\n    ')}\n    ${root}`)
        return config.mode === SINGLE ? scriptAtEnd(withHomes, script) : withOrder(withHomes, script)
      },
    },
  }
}

/** Where the script stands in the page itself, what it draws has to stand above it. */
function scriptAtEnd(html: string, firstPaint: string): string {
  return html.replace('</body>', () => `  <script src="./${firstPaint}"></script>\n  </body>`)
}

/**
 * A weak line brings first what is asked for first: what the first paint waits for, and then the app, at low priority. `async`, because a
 * script of the page would wait for the styles to arrive; and no frame comes before it, for that one would be empty.
 */
function withOrder(html: string, firstPaint: string): string {
  const app = html.match(/ *<script type="module"[^>]*><\/script>\n/g) ?? []
  const first = `<script async blocking="render" src="./${firstPaint}"></script>\n    `
  return app
    .reduce((page, script) => page.replace(script, ''), html)
    .replace('<link rel="stylesheet"', (styles) => `${first}${styles}`)
    .replace('  </head>', () => `${app.map(atLowPriority).join('')}  </head>`)
}

const atLowPriority = (script: string): string =>
  script.replace('type="module"', 'type="module" fetchpriority="low"')

function fileIn(bundle: Rolldown.OutputBundle, name: RegExp): string {
  const file = Object.keys(bundle).find((each) => name.test(each))
  if (file === undefined) throw new Error(`no file was built that is called ${name.source}`)
  return file
}

/** The addresses of a file of words, by language, as the page writes them. */
function textFilesIn(
  bundle: Rolldown.OutputBundle,
  name: 'first' | 'heads',
): Readonly<Record<string, string>> {
  const files = new Map(
    Object.values(bundle).flatMap((each) =>
      each.type === 'asset' ? each.names.map((name) => [name, each.fileName] as const) : [],
    ),
  )
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, `./${files.get(`${name}.${language}.json`) ?? ''}`]),
  )
}

/** The scripts that begin another screen, by language. */
function aheadFilesIn(bundle: Rolldown.OutputBundle): Readonly<Record<string, string>> {
  return Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      `./${fileIn(bundle, new RegExp(`ahead\\.${language}-\\w+\\.js$`))}`,
    ]),
  )
}

/** React draws in Node: the app is built once more for it, into the cache of `node_modules`. */
async function draw(config: ResolvedConfig, isPseudo: boolean): Promise<readonly DrawnAhead[]> {
  const folder = join(config.root, 'node_modules/.cache', `planner-ahead-${process.pid}`)
  await build({
    ...nested(config),
    plugins: [
      ...(config.plugins.filter(({ name }) => name.startsWith('vite:react')) as Plugin[]),
      noTextFiles,
    ],
    build: {
      ssr: join(config.root, 'src/app/render-ahead.tsx'),
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      minify: false,
    },
  })
  try {
    const module = pathToFileURL(join(folder, 'render-ahead.js')).href
    const pages = await Promise.all(
      LANGUAGES.map((language) => drawIn(language, module, textsIn(language, isPseudo))),
    )
    const scripted = pages.find(({ html, question }) => /<script| style="/.test(html + question))
    if (scripted) throw new Error(`a page in ${scripted.language} was drawn with a script or a style inside`)
    const [first, ...others] = pages.map(({ question }) => elementsIn(question))
    if (!first?.includes('<input') || others.some((each) => each !== first))
      throw new Error('the first question was drawn without what answers it, or not alike in every language')
    return pages
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function textsIn(language: Language, isPseudo: boolean): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    NAMESPACES.map((namespace) => {
      const texts = readJson(`text/${language}/${namespace}.json`)
      return [namespace, isPseudo && language === 'en' ? pseudoTexts(texts) : texts]
    }),
  )
}

function drawIn(
  language: Language,
  module: string,
  texts: Readonly<Record<string, unknown>>,
): Promise<DrawnAhead> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./draw-in-language.mjs', import.meta.url), {
      workerData: { module, language, texts },
    })
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error(`nothing was drawn in ${language}`)))
  })
}

const elementsIn = (html: string): string => (html.match(/<\w+/g) ?? []).join('')

/** In Node the words are handed in. */
const noTextFiles: Plugin = {
  name: 'no-text-files',
  enforce: 'pre',
  load: (id) => (/\.json\?(first|url|safeguards|heads)$/.test(id) ? 'export default ""' : null),
}
