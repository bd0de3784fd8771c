import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostingFiles, RESPONSE_HEADERS } from '@/build/hosting-files'

/** What a build looks like to a server: a page, a worker, and a file with its content in its name. */
const PAGE = '/index.html'
const WORKER = '/service-worker.js'
const ASSET = '/assets/words-1a2b3c.json'

const folder = mkdtempSync(join(tmpdir(), 'hosting-'))
const root = join(folder, 'site')
mkdirSync(join(root, 'assets'), { recursive: true })
for (const file of [PAGE, WORKER, ASSET]) writeFileSync(join(root, file), '"x"'.repeat(2_000))

const example = (name: string): string => hostingFiles().find(({ file }) => file === name)?.content ?? ''

/** Each server under its example as we give it, with only the address and the folder put in. */
const SERVERS = [
  {
    name: 'nginx',
    args: (port: number) => {
      const around = `daemon off; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log; events {}
http { access_log off; types { text/html html; text/javascript js; application/json json; }
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${folder}/${each};`).join('\n')}
server { listen 127.0.0.1:${port}; root ${root};
${example('nginx.conf')} } }`
      writeFileSync(join(folder, 'nginx.conf'), around)
      return ['-e', `${folder}/nginx.log`, '-c', join(folder, 'nginx.conf')]
    },
  },
  {
    name: 'caddy',
    args: (port: number) => {
      const own = example('Caddyfile')
        .replace('planner.example.org', `http://localhost:${port}`)
        .replace('/srv/planner', root)
      writeFileSync(join(folder, 'Caddyfile'), `{\n  admin off\n}\n${own}`)
      return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile']
    },
  },
] as const

describe.each(SERVERS)('$name, under the file that we give for it', ({ name, args }) => {
  const isThere = isInstalled(name)
  let server: ChildProcess | undefined
  let address = ''

  beforeAll(async () => {
    if (!isThere) return
    const port = await freePort()
    address = `http://localhost:${port}`
    server = spawn(name, args(port), { stdio: 'ignore', env: { ...process.env, HOME: folder } })
    await answering(`${address}${PAGE}`)
  })
  afterAll(() => void server?.kill())

  it.skipIf(!isThere).each([PAGE, WORKER, ASSET, '/not-there'])(
    'sends every header with %s',
    async (path) => {
      const { headers } = await fetch(address + path)
      for (const [header, value] of Object.entries(RESPONSE_HEADERS)) {
        expect(headers.get(header), header).toBe(value)
      }
    },
  )

  it.skipIf(!isThere)(
    'lets browsers keep what bears its content in its name, and ask again for the rest',
    async () => {
      const caching = async (path: string) => (await fetch(address + path)).headers.get('Cache-Control')
      expect(await caching(ASSET)).toBe('public, max-age=31536000, immutable')
      expect(await caching(PAGE)).toBe('no-cache')
      expect(await caching(WORKER)).toBe('no-cache')
    },
  )

  it.skipIf(!isThere).each([PAGE, WORKER, ASSET])('sends %s compressed', async (path) => {
    expect((await fetch(address + path)).headers.get('Content-Encoding')).toBe('gzip')
  })
})

function isInstalled(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'pipe' })
    return true
  } catch {
    return false
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`nothing answers at ${url}`)
}
