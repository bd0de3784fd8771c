// Serves the built app on a free port of this computer. Plain Node, so that it runs before anything else.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { aheadLinks } from './ahead-links.mjs'

const ROOT = fileURLToPath(new URL('../../dist/', import.meta.url))
/** The same headers as the ready files for servers have, so that the browser tests run under them. */
const {
  headers: HEADERS,
  policy,
  policyInHeaderOnly,
} = JSON.parse(readFileSync(new URL('./response-headers.json', import.meta.url), 'utf8'))
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.gz': 'application/gzip',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg', '.wasm'])
const kept = new Map()

/** As hosts do it: words, styles and scripts go compressed, the best way that the browser takes; fonts are already. */
function encodingOf(file, accepted) {
  if (!COMPRESSED.has(extname(file))) return undefined
  return ['br', 'gzip'].find((each) => new RegExp(`\\b${each}\\b`).test(accepted))
}

const COMPRESS = {
  br: (content) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (content) => gzipSync(content),
}

/** Compressed once for each state of the file: a new build may take its place while the server runs. */
function compressed(file, encoding) {
  const key = `${encoding} ${file} ${statSync(file).mtimeMs}`
  if (!kept.has(key)) kept.set(key, COMPRESS[encoding](readFileSync(file)))
  return kept.get(key)
}

/** Starts the server and resolves with its address; `port` 0 takes any free one, and `root` is what it serves. */
export function serve(port = 0, root = ROOT) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(root, normalize(path.endsWith('/') ? `${path}index.html` : path))
    if (!file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found')
      return
    }
    const headers = {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...HEADERS,
      'Content-Security-Policy': [...policy, ...policyInHeaderOnly].join('; '),
      'Cache-Control': path.includes('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    }
    const ahead = extname(file) === '.html' ? aheadLinks(readFileSync(file, 'utf8')) : ''
    if (ahead !== '') headers.Link = ahead
    const encoding = encodingOf(file, String(request.headers['accept-encoding']))
    if (!encoding) {
      response.writeHead(200, headers)
      createReadStream(file).pipe(response)
      return
    }
    response.writeHead(200, { ...headers, 'Content-Encoding': encoding, Vary: 'Accept-Encoding' })
    response.end(compressed(file, encoding))
  })
  /** At once: lines that browsers hold open would answer on. */
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(port, '127.0.0.1', () => {
      resolve({ address: `http://localhost:${server.address().port}/`, close })
    })
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!existsSync(join(ROOT, 'index.html'))) {
    console.error('There is no built app yet: run "npm start".')
    process.exit(1)
  }
  const wanted = Number(process.env.PORT ?? 0)
  const { address } = await serve(wanted)
  console.log(`\n  DPI Safeguards Planner\n  ${address}\n\n  Stop with Ctrl+C.`)
}
