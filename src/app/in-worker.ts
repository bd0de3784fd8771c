import { ExportFailed } from '@/state/exporting'
import type { ExportAnswer, WorkerJob } from './export-worker'
import { startWorker } from './start-worker'

/**
 * The worker of the last job, at rest. What it has loaded and compiled makes the next file in half the time; one that
 * was cancelled or that failed ends at once, so that the next try loads everything anew.
 */
let resting: Worker | null = null

/** One job in the worker at rest, or in a new one. */
export async function inWorker<Result>(
  job: WorkerJob,
  signal: AbortSignal | null,
  hear: (answer: ExportAnswer, resolve: (result: Result) => void) => void,
): Promise<Result> {
  const kept = resting
  resting = null
  const worker = kept ?? (await startWorker())
  return new Promise((resolve, reject) => {
    const end = (): void => worker.terminate()
    if (signal?.aborted === true) return end()
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
