import type { CheckedTemplate } from '@/exporters/docx/letterhead/template-fault'
import type { Exported, Exporter, ExporterTools, Progress, SheetExporter } from '@/exporters/exporter'
import type { ExportFault, ExportJob } from '@/state/exporting'
import { loadFont, loadWasm } from './load-files'
import { NotLoaded, whenLoaded } from './not-loaded'
import { rasterise } from './rasterise'

export type ExportAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly share: number; readonly section: string | undefined }
  | { readonly kind: 'checked'; readonly checked: CheckedTemplate }
  | { readonly kind: 'done'; readonly exported: Exported }
  | { readonly kind: 'failed'; readonly fault: ExportFault; readonly message: string }

const documentExporters: Readonly<Record<'pdf' | 'docx', () => Promise<Exporter>>> = {
  pdf: () => import('@/exporters/pdf/pdf'),
  docx: () => import('@/exporters/docx/docx'),
}

const sheetExporters: Readonly<Record<'xlsx' | 'csv' | 'ics', () => Promise<SheetExporter>>> = {
  xlsx: () => import('@/exporters/xlsx/xlsx'),
  csv: () => import('@/exporters/csv/csv'),
  ics: () => import('@/exporters/ics/ics'),
}

const tools: ExporterTools = {
  loadFont: (name) => whenLoaded(loadFont(name)),
  loadWasm: (name) => whenLoaded(loadWasm(name)),
  rasterise,
}

/** A file to make, or a Word file of the user's to look at first. */
export type WorkerJob = ExportJob | { readonly format: 'template'; readonly template: Uint8Array }

self.onmessage = async ({ data }: MessageEvent<WorkerJob>) => {
  try {
    if (data.format === 'template') {
      const { openTemplate } = await whenLoaded(import('@/exporters/docx/letterhead/open-template'))
      const opened = openTemplate(data.template)
      const { ok } = opened
      const checked = ok ? { ok, unknownMarks: opened.template.unknownMarks } : opened
      say({ kind: 'checked', checked })
      return
    }
    const exported = await make(data)
    self.postMessage({ kind: 'done', exported } satisfies ExportAnswer, {
      transfer: [ownBuffer(exported.bytes)],
    })
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    say({ kind: 'failed', fault: error instanceof NotLoaded ? 'not-loaded' : 'failed', message })
  }
}

async function make(job: ExportJob): Promise<Exported> {
  const report = reporter()
  if ('sheet' in job) {
    const exporter = await whenLoaded(sheetExporters[job.format]())
    return exporter.make(job.sheet, report)
  }
  if (job.format === 'docx' && job.letterhead !== null) {
    const { makeOnLetterhead } = await whenLoaded(import('@/exporters/docx/letterhead/letterhead'))
    return makeOnLetterhead(job.document, job.letterhead, tools, report)
  }
  const exporter = await whenLoaded(documentExporters[job.format]())
  return exporter.make(job.document, tools, report)
}

/** Says only what the screen would show: whole percents and new sections. Each message costs the page a moment. */
function reporter(): Progress {
  let said = ''
  return (share, section) => {
    const shown = `${Math.floor(share * 100)} ${section ?? ''}`
    if (shown === said) return
    said = shown
    say({ kind: 'progress', share, section })
  }
}

/** Handed over rather than copied: nobody here needs the file after this answer. */
function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer as ArrayBuffer
}

function say(answer: ExportAnswer): void {
  self.postMessage(answer)
}

// A module worker that loads more than itself would lose what is posted before it listens.
say({ kind: 'ready' })
