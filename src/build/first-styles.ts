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
        const hash = createHash('sha256').update(later).digest('hex').slice(0, 8)
        const fileName = `assets/later-${hash}.css`
        styles.source = first
        this.emitFile({ type: 'asset', fileName, source: later })
        page.source = String(page.source).replace(
          '</head>',
          `  <meta name="later-styles" content="./${fileName}" />\n  </head>`,
        )
      },
    },
  }
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
