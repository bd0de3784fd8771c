import type { TemplateFault } from '@/exporters/docx/letterhead/template-fault'
import type { Exported } from '@/exporters/exporter'
import { ExportFailed, type ExportService } from '@/state/exporting'
import type { ExportAnswer, WorkerJob } from './export-worker'

/** Exports in a worker, so that the page never stops. */
export const exportService: ExportService = {
  make: (job, onProgress, signal) =>
    inWorker<Exported>(job, signal, (answer, resolve) => {
      if (answer.kind === 'progress') onProgress(answer.share, answer.section)
      if (answer.kind === 'done') resolve(answer.exported)
    }),
  checkTemplate: (template) =>
    inWorker<TemplateFault | null>({ format: 'template', template }, null, (answer, resolve) => {
      if (answer.kind === 'checked') resolve(answer.fault)
    }),
  save: (bytes, fileName, mimeType) => {
    const blob = new Blob([new Uint8Array(bytes)], { type: mimeType })
    const address = URL.createObjectURL(blob)
    const link = document.createElement('a')
    link.href = address
    link.download = fileName
    link.click()
    // Some browsers read the address after the click returns.
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
  },
}

/**
 * The worker of the last job, at rest. What it has loaded and compiled makes the next file in half the time; one that
 * was cancelled or that failed ends at once, so that the next try loads everything anew.
 */
let resting: Worker | null = null

function inWorker<Result>(
  job: WorkerJob,
  signal: AbortSignal | null,
  hear: (answer: ExportAnswer, resolve: (result: Result) => void) => void,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const kept = resting
    resting = null
    const worker = kept ?? new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' })
    const end = (): void => worker.terminate()
    signal?.addEventListener('abort', end, { once: true })
    // What goes wrong inside is answered; an error event means that the worker's own file did not load.
    worker.onerror = (event) => {
      end()
      reject(new ExportFailed('not-loaded', event.message || 'the export worker did not start'))
    }
    worker.onmessage = ({ data }: MessageEvent<ExportAnswer>) => {
      if (data.kind === 'ready') worker.postMessage(job)
      if (data.kind === 'failed') {
        end()
        reject(new ExportFailed(data.fault, data.message))
      }
      hear(data, (result) => {
        signal?.removeEventListener('abort', end)
        rest(worker)
        resolve(result)
      })
    }
    if (kept) worker.postMessage(job)
  })
}

function rest(worker: Worker): void {
  worker.onmessage = null
  worker.onerror = null
  resting?.terminate()
  resting = worker
}
