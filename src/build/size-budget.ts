import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** JavaScript that the first question waits for, compressed, in bytes: what an old laptop on a weak line can bear. */
const MOST_BYTES = 120 * 1024

/** Where the first question is and how one comes to it. */
const NEEDED = ['src/main.tsx', 'src/screens/home/home-screen.tsx', 'src/screens/wizard/wizard-screen.tsx']

/** Refuses a build whose first question waits for too much; says where it stands. */
export function sizeBudget(): Plugin {
  return {
    name: 'size-budget',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle)
        // The page's own entry is but a list of these by now.
        const needed = new Set(
          chunks.flatMap((each) =>
            each.type === 'chunk' && holdsAny(each.moduleIds) ? [each.fileName] : [],
          ),
        )
        // A set that grows while it is walked: what is needed, and what that needs.
        for (const file of needed) {
          const chunk = bundle[file]
          if (chunk?.type === 'chunk') for (const each of chunk.imports) needed.add(each)
        }
        const scripts = chunks.filter(
          ({ fileName }) => needed.has(fileName) || fileName.includes('first-paint'),
        )
        const bytes = scripts.reduce(
          (sum, each) => sum + compressed(each.type === 'chunk' ? each.code : each.source),
          0,
        )
        const figure = `JavaScript before the first question: ${(bytes / 1024).toFixed(1)} KB of ${MOST_BYTES / 1024} (gzip)`
        if (bytes > MOST_BYTES) this.error(figure)
        console.log(figure)
      },
    },
  }
}

const holdsAny = (modules: readonly string[]): boolean =>
  modules.some((module) => NEEDED.some((path) => module.endsWith(path)))

function compressed(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).byteLength
}
