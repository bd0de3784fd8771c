import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin, ResolvedConfig, Rolldown } from 'vite'
import { encode85 } from '@/offline/base85'
import { commonChinese, cutFont, DAILY_ROWS } from './fonts'
import { policy } from './response-headers.json'
import { scriptApart } from './script-apart'

/** `npm run build:single`, that is `vite build --mode single`. */
export const SINGLE = 'single'
const FILE = 'dpi-safeguards-planner.html'
/** What goes by mail and on the oldest stick, with room for what translations will add. */
const MOST_BYTES = 9_000_000

/** Where the single file does it another way than the app on a server: everything lies in the page. */
const INSTEAD = ['load-json', 'load-files', 'start-worker', 'own-file', 'open-harfbuzz']
/** The rare Chinese characters, left out: `src/app/single/load-files.ts` says what stands in for them; and the bold ones. */
const CUT_OTHERWISE = ['noto-sans-sc-full', 'noto-sans-sc-bold']

/**
 * The whole app as one page that opens from a stick, without a server: scripts and styles stand in it and its policy has
 * their hashes; words, fonts and what makes files are parts of it, compressed and written as letters.
 */
export function singleFile(root: string): readonly Plugin[] {
  let config: ResolvedConfig
  return [
    insteadOfFiles(root),
    {
      name: 'single-file',
      apply: isSingle,
      configResolved: (resolved) => {
        config = resolved
      },
      generateBundle: {
        order: 'post',
        async handler(_, bundle) {
          const source = await pageOf(config, bundle)
          // What the page holds need not lie beside it as well.
          for (const file of Object.keys(bundle)) Reflect.deleteProperty(bundle, file)
          const figure = `${FILE}: ${(source.length / 1e6).toFixed(2)} MB of ${MOST_BYTES / 1e6}`
          if (source.length > MOST_BYTES) this.error(figure)
          this.emitFile({ type: 'asset', fileName: FILE, source })
          console.log(figure)
        },
      },
    },
  ]
}

const isSingle = (_: unknown, { mode }: { readonly mode: string }): boolean => mode === SINGLE

/** For the app and for its worker, which is built apart. */
function insteadOfFiles(root: string): Plugin {
  return {
    name: 'instead-of-files',
    enforce: 'pre',
    apply: isSingle,
    resolveId: (source) => {
      const name = /(?:^\.|\/src\/(?:state|app))\/([a-z-]+)$/.exec(source.replaceAll('\\', '/'))?.[1]
      return name !== undefined && INSTEAD.includes(name) ? join(root, `src/app/single/${name}.ts`) : null
    },
    transform: harfBuzzOfParts,
  }
}

/** The package would fetch its WebAssembly from beside itself, and have every importer wait, which no plain script can. */
function harfBuzzOfParts(code: string, id: string): string | null {
  const path = id.replaceAll('\\', '/')
  if (path.endsWith('harfbuzzjs/dist/harfbuzz.js'))
    return replaced(code, 'new URL("harfbuzz.wasm",import.meta.url).href', '"harfbuzz.wasm"')
  if (!path.endsWith('harfbuzzjs/dist/index.mjs')) return null
  return replaced(
    code,
    'init(await createHarfBuzz());',
    `let started;
    export const start = (wasmBinary) => (started ??= createHarfBuzz({ wasmBinary }).then(init));`,
  )
}

async function pageOf(config: ResolvedConfig, bundle: Rolldown.OutputBundle): Promise<string> {
  const { root } = config
  const outputs = Object.values(bundle)
  const app = outputs.find((each) => each.type === 'chunk')
  if (app?.type !== 'chunk') throw new Error('the app has no code')
  const files = new Map(
    outputs.flatMap((each) =>
      each.type === 'asset' ? [[each.names[0] ?? each.fileName, each.source] as const] : [],
    ),
  )
  const file = (name: RegExp): string => {
    const [, source] = [...files].find(([each]) => name.test(each)) ?? []
    if (source === undefined) throw new Error(`the build gives no ${name.source}`)
    return String(source)
  }
  const wasm = (name: string) => readFileSync(join(root, 'node_modules/harfbuzzjs/dist', name))
  const worker = await scriptApart(config, 'src/app/export-worker.ts', {}, [insteadOfFiles(root)])
  const parts = [
    ...[...files].flatMap(([name, source]) =>
      /\.[a-z]{2}\.json$/.test(name) ? [part(name, gzipSync(source, { level: 9 }))] : [],
    ),
    part('app.js', gzipSync(app.code, { level: 9 })),
    part('export-worker.js', gzipSync(worker, { level: 9 })),
    ...['harfbuzz.wasm', 'harfbuzz-subset.wasm'].map((name) =>
      part(name, gzipSync(wasm(name), { level: 9 })),
    ),
    ...[...files].flatMap(([name, source]) =>
      name.endsWith('.ttf.gz') && !CUT_OTHERWISE.includes(basename(name, '.ttf.gz'))
        ? [part(basename(name, '.gz'), source as Uint8Array)]
        : [],
    ),
    part('noto-sans-sc-bold.ttf', gzipSync(await boldChinese(root), { level: 9 })),
  ]
  const texts = [
    besides('notices.txt', file(/^notices\.txt$/)),
    ...readdirSync(join(root, 'public/schema')).map((name) =>
      besides(`schema/${name}`, readFileSync(join(root, 'public/schema', name), 'utf8')),
    ),
  ]
  const style = file(/\.css$/)
  const firstPaint = file(/first-paint-\w+\.js$/)
  const start = await scriptApart(config, 'src/app/single/start.ts', {})
  const icon = readFileSync(join(root, 'public/icon.svg'), 'base64')
  let html = file(/index\.html$/)
  html = replaced(
    html,
    /(<meta http-equiv="Content-Security-Policy" content=")[^"]*/,
    (_, before) => `${before}${policyFor([firstPaint, start, app.code], [style])}`,
  )
  html = replaced(html, /\s*<script type="module"[^>]*><\/script>/g, () => '')
  html = replaced(html, /\s*<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g, () => '')
  html = replaced(html, 'href="./icon.svg"', `href="data:image/svg+xml;base64,${icon}"`)
  html = replaced(html, /<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
  html = replaced(
    html,
    /<script src="[^"]*first-paint[^"]*"><\/script>/,
    () => `<script>${firstPaint}</script>`,
  )
  // Last, so that the first page is seen before the browser has read all of it.
  return replaced(
    html,
    '</body>',
    () => `${[...parts, ...texts].join('\n')}\n<script>${start}</script>\n</body>`,
  )
}

/** Those in daily use and those of the app's own words; the others are the regular ones, thickened. */
async function boldChinese(root: string): Promise<Uint8Array> {
  const folder = join(root, 'data/text/zh')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) =>
    each.endsWith('.json'),
  )
  const words = files.map((each) => readFileSync(join(folder, each), 'utf8')).join('')
  const characters = new Set(`${commonChinese(DAILY_ROWS)}${words.replace(/\s/g, ' ')}`)
  return cutFont('noto-sans-sc-bold.ttf', join(root, 'node_modules'), [...characters].sort().join(''))
}

/** `name` and what is in it, compressed with gzip. */
function part(name: string, content: Uint8Array): string {
  return `<script type="text/plain" data-part="${name}" data-bytes="${content.length}">${encode85(content)}</script>`
}

/** A file that would lie beside the page, as it is. */
function besides(name: string, text: string): string {
  if (/<\/script|<!--/i.test(text)) throw new Error(`${name} cannot stand in a page as it is`)
  return `<script type="text/plain" data-file="${name}">${text}</script>`
}

/** The app's own policy, with hashes in place of addresses: nothing is fetched, and workers come from the page itself. */
function policyFor(scripts: readonly string[], styles: readonly string[]): string {
  const sources: Readonly<Record<string, string>> = {
    'script-src': `${scripts.map(hashSource).join(' ')} 'wasm-unsafe-eval'`,
    'style-src': styles.map(hashSource).join(' '),
    'worker-src': 'blob:',
    'connect-src': "'none'",
    'font-src': "'none'",
    'manifest-src': "'none'",
  }
  return policy
    .map((each) =>
      each.replace(/^(\S+) .*$/, (whole, name: string) =>
        sources[name] ? `${name} ${sources[name]}` : whole,
      ),
    )
    .join('; ')
    .replaceAll("'", '&#39;')
}

function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
}

/** What is not found is a fault: the page would be broken in silence. */
function replaced(
  text: string,
  what: string | RegExp,
  by: string | ((whole: string, ...groups: string[]) => string),
): string {
  const changed = text.replace(what, typeof by === 'string' ? () => by : by)
  if (changed === text) throw new Error(`not found: ${String(what)}`)
  return changed
}
