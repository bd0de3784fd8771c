import * as harfBuzz from 'harfbuzzjs'
import { loadWasm } from './load-files'

/** In the single file the package waits to be started (`build/single-file.ts`): its worker can await nothing at first. */
export async function openHarfBuzz(): Promise<typeof harfBuzz> {
  await (harfBuzz as unknown as Startable).start(await loadWasm('harfbuzz.wasm'))
  return harfBuzz
}

interface Startable {
  /** Once, however often it is called. */
  readonly start: (wasm: Uint8Array) => Promise<void>
}
