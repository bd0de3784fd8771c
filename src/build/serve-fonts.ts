import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { cutFonts } from './fonts'

const SOURCES = ['src/build/fonts.ts', 'src/exporters/fonts.ts', 'package-lock.json']

/** Cuts the fonts of PDFs once, keeps them in the cache of `node_modules`, and serves them under `fonts/`. */
export function serveFonts(root: string): Plugin {
  let folder = ''
  const isReady = async (): Promise<void> => {
    folder = await cutFontsOnce(root)
  }
  return {
    name: 'serve-fonts',
    buildStart: isReady,
    async generateBundle() {
      await isReady()
      for (const file of readdirSync(folder)) {
        this.emitFile({ type: 'asset', fileName: `fonts/${file}`, source: readFileSync(join(folder, file)) })
      }
    },
    configureServer(server) {
      server.middlewares.use('/fonts', (request, response, next) => {
        const name = (request.url ?? '').replace(/[?#].*$/, '').replace(/^\//, '')
        if (!/^[a-z-]+\.ttf\.gz$/.test(name) || !existsSync(join(folder, name))) return next()
        response.setHeader('Content-Type', 'application/gzip')
        response.end(readFileSync(join(folder, name)))
      })
    },
  }
}

/** The folder's name tells from what it was cut, so that a change of sources cuts anew. */
async function cutFontsOnce(root: string): Promise<string> {
  const hash = createHash('sha256')
  for (const source of SOURCES) hash.update(readFileSync(join(root, source)))
  const cache = join(root, 'node_modules/.cache/planner-fonts')
  const folder = join(cache, hash.digest('hex').slice(0, 16))
  if (existsSync(folder)) return folder
  const halfway = `${folder}.${process.pid}`
  await cutFonts(halfway, join(root, 'node_modules'))
  try {
    renameSync(halfway, folder)
  } catch {
    // Another build was quicker; its fonts are the same.
    rmSync(halfway, { recursive: true, force: true })
  }
  return folder
}
