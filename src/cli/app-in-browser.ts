import { chromium } from 'playwright-core'
import { findChromium } from '@/build/find-chromium.mjs'
import { serve } from '@/build/serve.mjs'

export interface ExportRun {
  /** From the click to the file being handed to the browser. */
  readonly ms: number
  /** What the page and its worker spent meanwhile: steadier where other work shares the machine. */
  readonly cpuMs: number
  /** The longest time for which the page could not answer; 0 where it was never longer than 50 ms. */
  readonly longestTaskMs: number
  readonly bytes: number
  /** Of a PDF; 0 for other files. */
  readonly pages: number
}

export interface AppInBrowser {
  /** Opens a plan file and its page for exporting. */
  readonly takeIn: (planFile: Uint8Array) => Promise<void>
  readonly export: (format: 'pdf' | 'docx') => Promise<ExportRun>
  readonly close: () => Promise<void>
}

const BUTTONS = { pdf: /PDF/, docx: /Word/ } as const

/** The built app as a user has it, in Chromium without a window. `npm run build` comes first. */
export async function openApp(): Promise<AppInBrowser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium here; name one with CHROMIUM=/path/to/chromium')
  const { address, close } = await serve()
  const browser = await chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  // What the worker fetches ahead would be measured along.
  const page = await browser.newPage({ locale: 'en-GB', acceptDownloads: true, serviceWorkers: 'block' })
  await page.addInitScript(WATCH)
  const system = await browser.newBrowserCDPSession()
  const cpuMs = async () => {
    const { processInfo } = await system.send('SystemInfo.getProcessInfo')
    const renderers = processInfo.filter((each) => each.type === 'renderer')
    return renderers.reduce((sum, each) => sum + each.cpuTime * 1000, 0)
  }
  return {
    takeIn: async (planFile) => {
      await page.goto(address)
      const file = { name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(planFile) }
      await page.locator('input[type="file"]').first().setInputFiles(file)
      await page.getByRole('button', { name: 'Take it in' }).click()
      await page.waitForURL(/#\/plans\//)
      await page.goto(`${page.url().replace(/\/$/, '')}/export`)
      await page.getByRole('button', { name: BUTTONS.pdf }).first().waitFor()
      // Let the preview be drawn, as it is when someone reaches for the button.
      await page.waitForTimeout(1500)
    },
    export: async (format) => {
      const button = page.getByRole('button', { name: BUTTONS[format] }).first()
      await button.scrollIntoViewIfNeeded()
      const box = await button.boundingBox()
      if (!box) throw new Error('the button is not on the page')
      const before = await cpuMs()
      // A bare click: looking the button up by its name would itself hold the page up.
      const [saved] = await Promise.all([
        page.waitForEvent('download', { timeout: 60_000 }),
        page.mouse.click(box.x + box.width / 2, box.y + box.height / 2),
      ])
      const spent = (await cpuMs()) - before
      await saved.path()
      await page.waitForTimeout(200)
      return { ...(await page.evaluate<Omit<ExportRun, 'cpuMs'>>('window.exportRun()')), cpuMs: spent }
    },
    close: async () => {
      await browser.close()
      close()
    },
  }
}

/** Runs in the page: notes the click, the file as it is handed over, and every task longer than 50 ms between. */
const WATCH = `{
  let start = 0, end = 0, file = null, tasks = []
  addEventListener('click', (event) => { if (event.isTrusted) { start = event.timeStamp; tasks = [] } }, true)
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' })
  const createObjectURL = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (blob) => { end = performance.now(); file = blob; return createObjectURL(blob) }
  window.exportRun = async () => {
    const text = new TextDecoder('latin1').decode(await file.arrayBuffer())
    return {
      ms: end - start,
      longestTaskMs: Math.max(0, ...tasks.filter((task) => task.startTime + task.duration > start && task.startTime < end).map((task) => task.duration)),
      bytes: file.size,
      pages: text.split('/Type /Page\\n').length - 1,
    }
  }
}`
