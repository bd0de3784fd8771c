import type { Plugin } from 'vite'

/** As Vite calls it. */
const HELPER = '\0vite/preload-helper.js'

/**
 * Parts that load later are asked for as they are. Vite would first ask for what each needs, scripts and styles; here
 * that list is always empty (`modulePreload`, `cssCodeSplit`), and the code that reads it is 1 KB before the first
 * question. Under another name it would stay, and `size-budget.ts` tell.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load()' : null),
    // Nor is it handed the list.
    renderChunk: (code) => code.replaceAll(/,\s*__VITE_PRELOAD__,\s*import\.meta\.url\s*\)/g, ')'),
  }
}
