/** The worker that makes files, as a file of its own. */
export function startWorker(): Promise<Worker> {
  return Promise.resolve(new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' }))
}
