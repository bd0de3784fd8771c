import type { CheckedTemplate } from '@/exporters/docx/letterhead/template-fault'
import type { Exported } from '@/exporters/exporter'
import { ExportFailed, type ExportService } from '@/state/exporting'
import type { inWorker as startInWorker } from './in-worker'

/** Exports in a worker, so that the page never stops. */
export const exportService: ExportService = {
  make: (job, onProgress, signal) =>
    inWorker<Exported>(job, signal, (answer, resolve) => {
      if (answer.kind === 'progress') onProgress(answer.share, answer.section)
      if (answer.kind === 'done') resolve(answer.exported)
    }),
  checkTemplate: (template) =>
    inWorker<CheckedTemplate>({ format: 'template', template }, null, (answer, resolve) => {
      if (answer.kind === 'checked') resolve(answer.checked)
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

/** What starts workers comes with the first export. */
async function inWorker<Result>(...job: Parameters<typeof startInWorker<Result>>): Promise<Result> {
  const { inWorker: start } = await import('./in-worker').catch((error: unknown) => {
    throw new ExportFailed('not-loaded', String(error))
  })
  return start(...job)
}
