import { ExportFailed, type ExportService } from '@/state/exporting'
import type { ExportAnswer } from './export-worker'

/** Exports in a worker, so that the page never stops; the worker ends with its job or when it is cancelled. */
export const exportService: ExportService = {
  make: (job, onProgress, signal) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' })
      const end = (): void => worker.terminate()
      signal.addEventListener('abort', end, { once: true })
      // What goes wrong inside is answered; an error event means that the worker's own file did not load.
      worker.onerror = (event) => {
        end()
        reject(new ExportFailed('not-loaded', event.message || 'the export worker did not start'))
      }
      worker.onmessage = ({ data }: MessageEvent<ExportAnswer>) => {
        switch (data.kind) {
          case 'ready':
            worker.postMessage(job)
            break
          case 'progress':
            onProgress(data.share, data.section)
            break
          case 'done':
            end()
            resolve(data.exported)
            break
          case 'failed':
            end()
            reject(new ExportFailed(data.fault, data.message))
            break
        }
      }
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
