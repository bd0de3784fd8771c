import { medianOf } from '../measure'
import { besideTheWords, planFileWithEdits } from '../plan-with-edits'
import { type ExportRun, openApp } from '../app-in-browser'
import type { Answers } from '@/core/questionnaire/answers'
import type { Language } from '@/core/questionnaire/vocabulary'

/** The most work a user can ask for: three systems, all authorities, in a federation in conflict, nothing held back. */
const answers: Answers = {
  country: 'NG',
  dpiTypes: ['id', 'payments', 'data-exchange'],
  stage: 'design',
  stageByType: { id: 'operations', payments: 'deployment' },
  roles: ['government', 'regulator', 'donor', 'technology-provider', 'advocates'],
  systemKind: 'extending',
  stateStructure: ['federal', 'low-presence'],
  startMonth: '2027-01',
  horizonMonths: 24,
  context: {
    'data-protection-law': 'binding',
    redress: 'operator-only',
    fragility: 'conflict-in-parts',
    connectivity: 'patchy',
    'mandatory-use': 'some-services',
    biometrics: ['verification', 'deduplication'],
    'fraud-pressure': 'high',
    registers: 'partly-paper',
  },
}

/** One script of each kind: plain letters, shaped from right to left, thousands of characters. */
const LANGUAGES: readonly Language[] = ['en', 'ar', 'zh']
const FORMATS = ['pdf', 'docx'] as const

/** What a large plan is at least; Word counts its pages only when it opens the file. */
const LEAST_PAGES = 50
const WARM_UPS = 2
const RUNS = 7

/** How long the user waits for a file of the full plan in Chromium, and how long the page cannot answer meanwhile. */
export async function bench(): Promise<void> {
  const app = await openApp()
  try {
    for (const language of LANGUAGES) {
      await app.takeIn(planIn(language))
      for (const format of FORMATS) {
        const runs: ExportRun[] = []
        for (let run = 0; run < WARM_UPS + RUNS; run++) runs.push(await app.export(format))
        report(`${format} ${language}`, runs.slice(WARM_UPS))
      }
    }
  } finally {
    await app.close()
  }
}

/** With who, when, cost, indicator, note and evidence on sixty of its actions. */
function planIn(language: Language): Uint8Array {
  const plan = planFileWithEdits({ answers, language, includesSensitive: true, edit: besideTheWords })
  return new TextEncoder().encode(plan.content)
}

function report(name: string, runs: readonly ExportRun[]): void {
  const waited = medianOf(runs.map((run) => run.ms))
  const spent = medianOf(runs.map((run) => run.cpuMs))
  const blocked = Math.max(...runs.map((run) => run.longestTaskMs))
  const [{ bytes, pages } = { bytes: 0, pages: 0 }] = runs
  if (pages > 0 && pages < LEAST_PAGES) throw new Error(`${name} has ${pages} pages: too few to measure`)
  const size = `${(bytes / 1e6).toFixed(2)} MB${pages > 0 ? `, ${pages} pages` : ''}`
  console.log(
    `${name.padEnd(8)} ${(waited / 1000).toFixed(2)} s (median of ${runs.length}; CPU ${(spent / 1000).toFixed(2)} s), the page blocked at most ${blocked.toFixed(0)} ms; ${size}`,
  )
}
