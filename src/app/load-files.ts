import subsetWasm from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url'
import type { ExporterTools } from '@/exporters/exporter'

const WASM: Readonly<Record<string, string>> = { 'harfbuzz-subset.wasm': subsetWasm }

/** What this worker has loaded, for its next job; what did not arrive is asked for again. */
const loaded = new Map<string, Promise<Uint8Array>>()

function once(name: string, loading: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const known = loaded.get(name)
  if (known) return known
  const bytes = loading()
  loaded.set(name, bytes)
  bytes.catch(() => loaded.delete(name))
  return bytes
}

/** Fonts lie compressed beside the app; some servers unpack them on the way, so the first bytes decide. */
export const loadFont: ExporterTools['loadFont'] = (name) =>
  once(name, async () => {
    const bytes = await load(new URL(`fonts/${name}.gz`, pageAddress()).href)
    return isGzip(bytes) ? unpack(bytes) : bytes
  })

export const loadWasm: ExporterTools['loadWasm'] = (name) => {
  const address = WASM[name]
  if (!address) return Promise.reject(new Error(`no WebAssembly file is called "${name}"`))
  return once(name, () => load(address))
}

/** The folder the app runs from: built workers lie in `assets/`, served ones in `src/app/`. */
function pageAddress(): string {
  return new URL(import.meta.env.DEV ? '/' : '../', self.location.href).href
}

async function load(address: string): Promise<Uint8Array> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
