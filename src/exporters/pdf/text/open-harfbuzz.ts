import type * as HarfBuzz from 'harfbuzzjs'

/** The package starts WebAssembly while it is imported: imported late, it cannot hold up who needs it. */
export function openHarfBuzz(): Promise<typeof HarfBuzz> {
  return import('harfbuzzjs')
}
