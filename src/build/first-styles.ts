import { createHash } from 'node:crypto'
import postcss, { type ChildNode, type Container } from 'postcss'
import type { Plugin, Rolldown } from 'vite'

/** What the first screens are made of: what stands around every screen, the home page, the questions. */
const FIRST = /\/src\/(app|screens\/(home|wizard))\//

/** A class as Vite names those of a module: `_name_hash_line`. */
const CLASS = /_[\w-]+?_[a-z0-9]{5}_\d+/g

/**
 * Parts the styles in two: those of the first screens, which the first paint waits for, and the others, which
 * `src/app/later-styles.ts` sends for. They are told apart by the classes that the scripts of the first screens name.
 */
export function firstStyles(): Plugin {
  return {
    name: 'first-styles',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const styles = Object.values(bundle).find(({ fileName }) => /style-[\w-]+\.css$/.test(fileName))
        const page = bundle['index.html']
        if (styles?.type !== 'asset' || page?.type !== 'asset')
          throw new Error('no styles or no page to part')
        const classes = new Set(scriptsOfFirst(bundle).flatMap((code) => code.match(CLASS) ?? []))
        const { first, later } = part(String(styles.source), classes)
        // Named anew, both by what is in them now: browsers keep such files for good, and the same styles are parted
        // another way when a class is first named by another script.
        const names = { first: nameOf('first', first), later: nameOf('later', later) }
        this.emitFile({ type: 'asset', fileName: names.first, source: first })
        this.emitFile({ type: 'asset', fileName: names.later, source: later })
        Reflect.deleteProperty(bundle, styles.fileName)
        page.source = String(page.source)
          .replaceAll(styles.fileName, names.first)
          .replace('</head>', `  <meta name="later-styles" content="./${names.later}" />\n  </head>`)
      },
    },
  }
}

function nameOf(part: string, styles: string): string {
  return `assets/${part}-${createHash('sha256').update(styles).digest('hex').slice(0, 8)}.css`
}

function scriptsOfFirst(bundle: Rolldown.OutputBundle): readonly string[] {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk')
  const needed = new Set(chunks.filter(({ moduleIds }) => moduleIds.some((id) => FIRST.test(id))))
  // A set that grows while it is walked: what is needed, and what that needs.
  for (const { imports } of needed) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) needed.add(chunk)
  }
  return [...needed].map(({ code }) => code)
}

function part(
  styles: string,
  classes: ReadonlySet<string>,
): { readonly first: string; readonly later: string } {
  const first = postcss.parse(styles)
  const later = first.clone()
  keep(first, (selector) => !isOfLater(selector, classes))
  keep(later, (selector) => isOfLater(selector, classes))
  return { first: first.toString(), later: later.toString() }
}

/** Rules without a class of a module are for all screens, and come first. */
function isOfLater(selector: string, classes: ReadonlySet<string>): boolean {
  const named = selector.match(CLASS) ?? []
  return named.length > 0 && !named.some((name) => classes.has(name))
}

function keep(container: Container<ChildNode>, isKept: (selector: string) => boolean): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type === 'rule') {
      if (!isKept(node.selector)) node.remove()
    } else if (node.type === 'atrule' && /^(media|supports|layer|container)$/.test(node.name) && node.nodes) {
      keep(node, isKept)
      if (node.nodes.length === 0) node.remove()
    } else if (!isKept('')) node.remove()
  }
}
