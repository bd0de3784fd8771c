import { RUNNING } from '@/offline/kept-files'
import { keptSoFar } from '@/state/new-version'

/** So long nothing more may have been asked for. */
const QUIET_MS = 3_000

/** Begins to keep the app for working without a network, once the loaded page rests; `script` tells which version runs. */
export async function startOffline(script: string): Promise<void> {
  noteRunning(script)
  keptSoFar('on-its-way')
  await quiet()
  const { workOffline } = await import('./work-offline')
  await workOffline()
}

/** For as long as the window is open: the files of its version stay until then. */
function noteRunning(script: string): void {
  const locks = navigator.locks as LockManager | undefined
  void locks?.request(`${RUNNING}${script}`, { mode: 'shared' }, () => new Promise(() => undefined))
}

/** A weak line belongs to the first question. */
async function quiet(): Promise<void> {
  const asked = (): number => performance.getEntriesByType('resource').length
  for (let before = -1; before !== asked();) {
    before = asked()
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS))
  }
}
