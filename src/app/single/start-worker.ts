import { readPart } from './parts'
import type { PartAsked, PartGiven } from './load-files'

/** A worker whose code is a part of the single file. What else it needs it asks of the page, which holds all parts. */
export async function startWorker(): Promise<Worker> {
  const code = new Blob([new Uint8Array(await readPart('export-worker.js'))], { type: 'text/javascript' })
  const address = URL.createObjectURL(code)
  // A plain script: browsers start no module from a file opened without a server.
  const worker = new Worker(address)
  worker.addEventListener('message', (event: MessageEvent<PartAsked | { readonly kind: string }>) => {
    if (!('part' in event.data)) return
    event.stopImmediatePropagation()
    URL.revokeObjectURL(address)
    void give(worker, event.data.part)
  })
  return worker
}

async function give(worker: Worker, part: string): Promise<void> {
  const bytes = await readPart(part).catch(() => null)
  worker.postMessage({ kind: 'given', part, bytes } satisfies PartGiven)
}
