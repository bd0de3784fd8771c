import { minify } from 'terser'
import type { Plugin } from 'vite'

/**
 * Minifies once more what the first question waits for. The bundler's own minifier is quick and leaves about half a
 * percent in, which is as much as a screen's worth of our own code there; for what comes later it is good enough.
 */
export function minifyFirst(): Plugin {
  return {
    name: 'minify-first',
    apply: 'build',
    async renderChunk(code, chunk) {
      if (chunk.name !== 'first') return null
      const { code: smaller } = await minify(code, {
        module: true,
        ecma: 2020,
        compress: { passes: 2 },
      })
      return smaller === undefined ? null : { code: smaller, map: null }
    },
  }
}
