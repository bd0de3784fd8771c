import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import type { BrowserContext } from 'playwright-core'

export const PSEUDO_ADDRESS = 'http://pseudo.localhost/'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
}

/** The app with the pseudo-language in place of English, built apart and answered to this browser alone. */
export async function openPseudoApp(browser: BrowserContext): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pseudo-'))
  const built = spawnSync('npm', ['run', '--silent', 'build', '--', '--outDir', folder], {
    env: { ...process.env, PSEUDO: '1' },
    encoding: 'utf8',
  })
  if (built.status !== 0) throw new Error(built.stderr)
  await browser.route(`${PSEUDO_ADDRESS}**`, (route) => {
    const path = join(folder, new URL(route.request().url()).pathname.replace(/\/$/, '/index.html'))
    if (!existsSync(path)) return route.fulfill({ status: 404 })
    return route.fulfill({
      body: readFileSync(path),
      contentType: TYPES[extname(path)] ?? 'application/octet-stream',
    })
  })
}
