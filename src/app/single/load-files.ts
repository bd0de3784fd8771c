import type { ExporterTools } from '@/exporters/exporter'

/** Between the worker and the page of the single file. */
export interface PartAsked {
  readonly kind: 'asked'
  readonly part: string
}

export interface PartGiven {
  readonly kind: 'given'
  readonly part: string
  readonly bytes: Uint8Array | null
}

/**
 * Six megabytes of rare Chinese characters would leave the single file no room for anything else. The common ones stand
 * in for them: what they lack is printed by its name, and the user is told, as with any character that no font has.
 */
const STAND_INS: Readonly<Record<string, string>> = { 'noto-sans-sc-full.ttf': 'noto-sans-sc-regular.ttf' }

const asked = new Map<string, Promise<Uint8Array>>()
const waiting = new Map<string, (bytes: Uint8Array | null) => void>()

// Ahead of the worker's own listener, which knows jobs alone.
self.addEventListener('message', (event: MessageEvent<PartGiven | { readonly kind?: string }>) => {
  if (!('part' in event.data)) return
  event.stopImmediatePropagation()
  waiting.get(event.data.part)?.(event.data.bytes)
})

export const loadFont: ExporterTools['loadFont'] = (name) => ask(STAND_INS[name] ?? name)

export const loadWasm: ExporterTools['loadWasm'] = ask

function ask(part: string): Promise<Uint8Array> {
  const known = asked.get(part)
  if (known) return known
  const answer = new Promise<Uint8Array>((resolve, reject) => {
    waiting.set(part, (bytes) => {
      if (bytes) resolve(bytes)
      else reject(new Error(`the file holds no part called "${part}"`))
    })
  })
  asked.set(part, answer)
  self.postMessage({ kind: 'asked', part } satisfies PartAsked)
  return answer
}
