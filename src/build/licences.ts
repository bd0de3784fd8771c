import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

export interface Licensed {
  readonly name: string
  readonly version: string
  /** An SPDX expression, as the package says it. */
  readonly licence: string
}

/** What may go into the app: none of them asks anything of those who use it or pass it on but to keep the notice. */
export const ALLOWED = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Zlib',
  'OFL-1.1',
] as const

/** Fonts come in the built app, though their packages serve the build alone. */
const FONTS = '@expo-google-fonts/'
/** Types and the compiler leave nothing in the app. */
const LEAVES_NOTHING = /(^|\/)(@types\/[^/]+|typescript|undici-types)$/

interface Locked {
  readonly version: string
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
}

/** Packages and fonts of the app by the lock file, in the order of their names; the same one twice where versions differ. */
export function licencesIn(root: string): readonly Licensed[] {
  return lockedIn(root).map(({ name, version, license = '' }) => ({ name, version, licence: license }))
}

function lockedIn(root: string): readonly (Locked & { readonly name: string; readonly path: string })[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>
  }
  const seen = new Set<string>()
  return Object.entries(packages)
    .filter(([path]) => path !== '' && !LEAVES_NOTHING.test(path))
    .map(([path, each]) => ({ ...each, path, name: path.slice(path.lastIndexOf('node_modules/') + 13) }))
    .filter(({ name, dev, optional }) => (dev ? name.startsWith(FONTS) : !optional))
    .filter(({ name, version }) => !seen.has(`${name} ${version}`) && seen.add(`${name} ${version}`))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/** Whether an SPDX expression leaves a way that is allowed: every part of an AND, one part of an OR. */
export function isAllowed(licence: string): boolean {
  const bare = licence.replace(/^\((.*)\)$/, '$1')
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isAllowed)
  return bare.split(' AND ').every((part) => ALLOWED.some((each) => each === part.trim()))
}

/** The notices that have to go along with the app, whole; a package that brings none is named with its licence. */
export function noticesIn(root: string): string {
  const parts = lockedIn(root).map(({ name, version, license = '', path }) => {
    const folder = join(root, path)
    const files = existsSync(folder)
      ? readdirSync(folder).filter((file) => /^(licen[cs]e|copying|ofl)/i.test(file))
      : []
    const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim())
    return [`${name} ${version} (${license})`, ...texts].join('\n\n')
  })
  return `${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`
}

/** Puts the notices beside the page. */
export function emitNotices(root: string): Plugin {
  return {
    name: 'emit-notices',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'notices.txt', source: noticesIn(root) })
    },
  }
}
