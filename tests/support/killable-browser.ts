import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../src/build/find-chromium.mjs'
import { FLAGS } from './browser'

/** A Chromium that can be ended as a power cut ends it: no process of it is asked, none can finish its work. */
export class KillableBrowser {
  private constructor(
    private readonly process: ChildProcess,
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  static async start(profile: string): Promise<KillableBrowser> {
    const executable = findChromium()
    if (!executable) throw new Error('no Chromium on this machine; name one with CHROMIUM=/path/to/chromium')
    const portFile = join(profile, 'DevToolsActivePort')
    rmSync(portFile, { force: true })
    // A killed browser leaves the mark of its process behind, and the next one would refuse to start.
    for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
      rmSync(join(profile, lock), { force: true })
    }
    const flags = [...FLAGS, `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank']
    const process = spawn(executable, flags, { detached: true, stdio: 'ignore' })
    const address = await addressIn(portFile)
    const browser = await chromium.connectOverCDP(address)
    const context = browser.contexts()[0]
    const page = context?.pages()[0] ?? (await context?.newPage())
    if (!page) throw new Error('the browser has no page')
    return new KillableBrowser(process, browser, page)
  }

  /** `kill -9` of the browser and all its helpers at once. */
  async kill(): Promise<void> {
    const { pid } = this.process
    const ended = new Promise((resolve) => this.process.once('exit', resolve))
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
    await ended
    await this.browser.close().catch(() => undefined)
  }
}

async function addressIn(portFile: string): Promise<string> {
  for (let tries = 0; tries < 300; tries++) {
    if (existsSync(portFile)) {
      const [port, path] = readFileSync(portFile, 'utf8').split('\n')
      if (port && path) return `ws://127.0.0.1:${port}${path}`
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the browser did not start')
}
