import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite'
import { readJson } from '@/cli/load-data'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { pseudoTexts } from '../i18n/pseudo-language'
import { nested, scriptApart } from './script-apart'
import { SINGLE } from './single-file'

/** What `src/app/render-home.tsx` gives; it is built here, so it cannot be imported. */
interface DrawnHome {
  readonly language: string
  readonly html: string
  readonly title: string
  readonly waiting: string
}

/**
 * The home page drawn at build time in every language, as templates in the page, and the small script that puts the right
 * one in place before anything is shown. Styles and words stand outside the page: its policy allows none inside.
 */
export function drawHome(isPseudo = process.env['PSEUDO'] === '1'): Plugin {
  let config: ResolvedConfig
  return {
    name: 'draw-home',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved
    },
    async generateBundle(_, bundle) {
      const source = await scriptApart(config, 'src/app/first-paint.ts', {
        AHEAD_FILES: JSON.stringify(config.mode === SINGLE ? {} : aheadFilesIn(bundle)),
        TEXT_FILES: JSON.stringify(config.mode === SINGLE ? {} : textFilesIn(bundle, 'first')),
        HEADS_FILES: JSON.stringify(config.mode === SINGLE ? {} : textFilesIn(bundle, 'heads')),
      })
      const hash = createHash('sha256').update(source).digest('hex').slice(0, 8)
      this.emitFile({ type: 'asset', fileName: `assets/first-paint-${hash}.js`, source })
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const script = fileIn(bundle ?? {}, /first-paint-\w+\.js$/)
        const homes = await drawHomes(config, isPseudo)
        const templates = homes.map(
          ({ language, html: drawn, title, waiting }) =>
            `<template id="home-${language}" title="${title}" data-words="${waiting}">${drawn}</template>`,
        )
        const drawn = `${templates.join('\n    ')}\n    <div id="root"></div>`
        const page = html.replace('<div id="root"></div>', () => drawn)
        return config.mode === SINGLE ? scriptAtEnd(page, script) : withOrder(page, script)
      },
    },
  }
}

/** Where the script stands in the page itself, what it draws has to stand above it. */
function scriptAtEnd(html: string, firstPaint: string): string {
  return html.replace('</body>', () => `  <script src="./${firstPaint}"></script>\n  </body>`)
}

/**
 * A weak line brings first what is asked for first: what the first paint waits for, and then the app. `async`, because a
 * script of the page would wait for the styles to arrive; and no frame comes before it, for that one would be empty.
 */
function withOrder(html: string, firstPaint: string): string {
  const app = html.match(/ *<script type="module"[^>]*><\/script>\n/g) ?? []
  const first = `<script async blocking="render" src="./${firstPaint}"></script>\n    `
  return app
    .reduce((page, script) => page.replace(script, ''), html)
    .replace('<link rel="stylesheet"', (styles) => `${first}${styles}`)
    .replace('  </head>', () => `${app.join('')}  </head>`)
}

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
async function drawHomes(config: ResolvedConfig, isPseudo: boolean): Promise<readonly DrawnHome[]> {
  const folder = join(config.root, 'node_modules/.cache', `planner-home-${process.pid}`)
  await build({
    ...nested(config),
    plugins: [
      ...(config.plugins.filter(({ name }) => name.startsWith('vite:react')) as Plugin[]),
      noTextFiles,
    ],
    build: {
      ssr: join(config.root, 'src/app/render-home.tsx'),
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      minify: false,
    },
  })
  try {
    const module = pathToFileURL(join(folder, 'render-home.js')).href
    const { renderHomes } = (await import(module)) as {
      readonly renderHomes: (
        load: (language: string, namespace: string) => Promise<object>,
      ) => Promise<readonly DrawnHome[]>
    }
    const homes = await renderHomes((language, namespace) => {
      const texts = readJson<object>(`text/${language}/${namespace}.json`)
      return Promise.resolve(isPseudo && language === 'en' ? (pseudoTexts(texts) as object) : texts)
    })
    const scripted = homes.find(({ html }) => html.includes('<script') || / style="/.test(html))
    if (scripted)
      throw new Error(`the home page in ${scripted.language} was drawn with a script or a style inside`)
    return homes
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** In Node the words are handed in. */
const noTextFiles: Plugin = {
  name: 'no-text-files',
  enforce: 'pre',
  load: (id) => (/\.json\?(first|url|safeguards|heads)$/.test(id) ? 'export default ""' : null),
}
