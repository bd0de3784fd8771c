import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { groupOf, type KeptFile, PAGE } from '@/offline/kept-files'
import { scriptApart } from './script-apart'

/** Not under `assets/`: its address must stay the same, and its folder is what it may answer for. */
const FILE = 'service-worker.js'
/** For servers, not for browsers. */
const NOT_SERVED = [FILE, '_headers']

/** Writes the worker that keeps the app for working without a network, once all that it lists is written. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: async ({ dir = '' }) => writeServiceWorker(dir),
    },
  }
}

/** The worker's version is a hash over all files, so that any change of any of them makes another. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const files = keptFilesIn(folder)
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const code = await scriptApart(
    { root, mode: 'production', resolve: { alias: [{ find: '@', replacement: join(root, 'src') }] } },
    'src/offline/service-worker.ts',
    {
      KEPT_FILES: JSON.stringify(files),
      VERSION: JSON.stringify(hashOf(JSON.stringify(files)).slice(0, 12)),
    },
  )
  writeFileSync(join(folder, FILE), code)
}

function keptFilesIn(folder: string): readonly KeptFile[] {
  const page = readFileSync(join(folder, PAGE), 'utf8')
  const named = new Set(
    [...page.matchAll(/(?:src|href|content)="\.\/([^"]+)"/g)].map(([, file = '']) => file),
  )
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((file) => !NOT_SERVED.includes(file))
    .sort()
    .map((file) => {
      const content = readFileSync(join(folder, file))
      return { file, hash: hashOf(content), group: groupOf(file, named), bytes: content.byteLength }
    })
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64')
}
