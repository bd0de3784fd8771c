import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium } from 'playwright-core'
import { findChromium } from '../../src/build/find-chromium.mjs'
import { serve } from '../../src/build/serve.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface ServedApp {
  readonly address: string
  readonly close: () => void
}

/** The built app on a free port; built first where there is none. */
export async function serveApp(): Promise<ServedApp> {
  if (!existsSync(join(ROOT, 'dist/index.html'))) {
    spawnSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit' })
  }
  return serve()
}

/** A browser with a profile of its own, so that closing it and starting it again is a real restart. */
export async function openBrowser(
  profile = newProfile(),
  size = { width: 1280, height: 900 },
  /** What a test holds back on the line, the app's own worker would have kept. */
  serviceWorkers: 'allow' | 'block' = 'block',
): Promise<BrowserContext> {
  const executablePath = findChromium()
  if (!executablePath)
    throw new Error('no Chromium on this machine; name one with CHROMIUM=/path/to/chromium')
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: FLAGS,
    viewport: size,
    acceptDownloads: true,
    serviceWorkers,
  })
  // Without a screen nobody can answer the system's own dialog; as in other browsers, files come as downloads.
  await browser.addInitScript('delete window.showSaveFilePicker')
  return browser
}

export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'profile-'))
}
