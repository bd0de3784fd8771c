import type { Plugin } from 'vite'

const ROUTER = /react-router\/dist\/production\/chunk-\w+\.mjs$/

/** Names for tools that look into a page; a line of its own each. */
const DISPLAY_NAME = /^\w+\.displayName = "[^"]*";\n/gm

const MADE_AT_ONCE = /= (?=React\d*\.(?:createContext|createElement|forwardRef|memo)\()/g

/**
 * Lets the bundler drop what nothing here uses of the router. It makes its components as its file is read and gives them
 * names, which might have effects; so its links, forms and keepers of scroll places stayed, 4 KB before the first question.
 */
export function shakeRouter(): Plugin {
  return {
    name: 'shake-router',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => (ROUTER.test(id) ? { code: shakeable(code), map: null } : null),
  }
}

export const shakeable = (code: string): string =>
  code.replaceAll(DISPLAY_NAME, '').replaceAll(MADE_AT_ONCE, '= /* @__PURE__ */ ')
