import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

interface Row {
  /** Folders of `src/` (or `data`) that it may import, besides itself. */
  readonly folders: readonly string[]
  readonly packages: readonly string[]
}

const NODE = 'node:*'
const REACT = ['react', 'react-dom', 'i18next', 'react-router']

/** Who may import whom. A new folder needs a new row, on purpose. */
const TABLE: Readonly<Record<string, Row>> = {
  'core/questionnaire': { folders: [], packages: [] },
  'core/library': { folders: ['core/questionnaire'], packages: ['zod'] },
  'core/plan': { folders: ['core/questionnaire', 'core/library'], packages: [] },
  'core/engine': { folders: ['core/questionnaire', 'core/library', 'core/plan'], packages: [] },
  'core/document': { folders: ['core/questionnaire', 'core/library', 'core/plan'], packages: [] },
  exporters: {
    folders: ['core'],
    packages: ['jspdf', 'docx', 'jszip', 'fflate', 'write-excel-file', 'harfbuzzjs', 'bidi-js', 'linebreak'],
  },
  storage: { folders: ['core'], packages: ['zod'] },
  offline: { folders: ['core'], packages: [] },
  i18n: { folders: ['core', 'data'], packages: ['i18next', 'react'] },
  state: {
    folders: ['core', 'storage', 'i18n', 'exporters', 'data'],
    packages: ['react', 'zustand', '@tanstack/react-query', 'i18next'],
  },
  components: { folders: ['i18n'], packages: REACT },
  screens: {
    folders: ['core', 'exporters', 'i18n', 'state', 'components'],
    packages: [...REACT, 'minisearch'],
  },
  cli: {
    folders: ['core', 'exporters', 'i18n', 'storage', 'build', 'data'],
    packages: [NODE, '@resvg/resvg-js', 'playwright-core', 'playwright-core'],
  },
  build: {
    folders: ['core', 'exporters', 'i18n', 'offline', 'cli', 'data'],
    packages: [NODE, 'vite', 'postcss', 'subset-font', 'terser', 'zod', '@resvg/resvg-js'],
  },
  app: { folders: ['*'], packages: ['*'] },
  'main.tsx': { folders: ['*'], packages: ['*'] },
}

interface Import {
  readonly file: string
  readonly from: string
}

const imports = filesUnder(join(ROOT, 'src')).flatMap(importsOf)

describe('the layers of src', () => {
  it('has a row for every folder', () => {
    const homeless = filesUnder(join(ROOT, 'src')).filter((file) => rowOf(relativePath(file)) === null)
    expect(homeless.map(relativePath)).toEqual([])
  })

  it('imports only what the table allows', () => {
    const wrong = imports
      .filter((each) => !isAllowed(each))
      .map((each) => `${each.file} imports ${each.from}`)
    expect(wrong).toEqual([])
  })

  it('keeps screens apart: none imports another', () => {
    const screenOf = (path: string): string | null => /^screens\/([^/]+)/.exec(path)?.[1] ?? null
    const wrong = imports.filter((each) => {
      const own = screenOf(each.file)
      const other = screenOf(targetOf(each) ?? '')
      return own !== null && other !== null && own !== other
    })
    expect(wrong).toEqual([])
  })

  it('keeps what only the bundler knows in src/app', () => {
    const bundled = filesUnder(join(ROOT, 'src')).filter((file) => {
      const path = relativePath(file)
      return (
        !path.startsWith('app/') && /import\.meta\.glob|\?(url|worker)['"]/.test(readFileSync(file, 'utf8'))
      )
    })
    expect(bundled.map(relativePath)).toEqual([])
  })

  it('has no drawer for leftovers and no barrel', () => {
    const drawers = filesUnder(join(ROOT, 'src'))
      .map(relativePath)
      .filter((path) => /(^|\/)(utils?|helpers?|common|types)(\/|\.tsx?$)|(^|\/)index\.tsx?$/.test(path))
    expect(drawers).toEqual([])
  })
})

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesUnder(path)
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : []
  })
}

/** As the compiler sees them: static, dynamic and type-only imports alike. */
function importsOf(file: string): readonly Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'))
  return importedFiles.map(({ fileName }) => ({ file: relativePath(file), from: fileName }))
}

function relativePath(file: string): string {
  return relative(join(ROOT, 'src'), file).replaceAll('\\', '/')
}

function rowOf(path: string): string | null {
  return Object.keys(TABLE).find((folder) => path === folder || path.startsWith(`${folder}/`)) ?? null
}

/** The imported file below `src/`, `data`, or null for a package. */
function targetOf({ file, from }: Import): string | null {
  if (from.startsWith('@/')) return from.slice(2)
  if (!from.startsWith('.')) return null
  const target = relative(join(ROOT, 'src'), resolve(join(ROOT, 'src', dirname(file)), from)).replaceAll(
    '\\',
    '/',
  )
  return target.startsWith('../data/') ? target.slice(3) : target
}

function isAllowed(each: Import): boolean {
  const name = rowOf(each.file)
  const row = name === null ? null : TABLE[name]
  if (!row || name === null) return false
  if (row.folders.includes('*')) return true
  const target = targetOf(each)
  if (target === null) {
    const isNode = each.from.startsWith('node:') && row.packages.includes(NODE)
    return isNode || row.packages.some((name) => each.from === name || each.from.startsWith(`${name}/`))
  }
  if (target.startsWith('data/')) return row.folders.includes('data')
  return target.startsWith(`${name}/`) || row.folders.some((folder) => target.startsWith(`${folder}/`))
}
