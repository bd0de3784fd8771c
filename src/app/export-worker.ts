import type { PlanDocument } from '@/core/document/plan-document'
import type { Exported, Exporter, ExporterTools } from '@/exporters/exporter'
import type { Format } from '@/state/exporting'
import { loadFont, loadWasm } from './load-files'
import { rasterise } from './rasterise'

export interface ExportRequest {
  readonly format: Format
  readonly document: PlanDocument
}

export type ExportAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly exported: Exported }
  | { readonly kind: 'failed'; readonly message: string }

const exporters: Readonly<Record<Format, () => Promise<Exporter>>> = {
  pdf: () => import('@/exporters/pdf/pdf'),
  docx: () => import('@/exporters/docx/docx'),
}

const tools: ExporterTools = { loadFont, loadWasm, rasterise }

self.onmessage = async ({ data }: MessageEvent<ExportRequest>) => {
  try {
    const exporter = await exporters[data.format]()
    const exported = await exporter.make(data.document, tools, (share) => say({ kind: 'progress', share }))
    say({ kind: 'done', exported })
  } catch (error) {
    say({ kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}

function say(answer: ExportAnswer): void {
  self.postMessage(answer)
}

// A module worker that loads more than itself would lose what is posted before it listens.
say({ kind: 'ready' })
