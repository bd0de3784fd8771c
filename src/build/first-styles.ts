import postcss, { type ChildNode, type Container, type Declaration } from 'postcss'
import type { Plugin, Rolldown } from 'vite'
import { assetName } from './asset-name'

/** What the first screens are made of: what stands around every screen, the home page, the questions. */
const FIRST = /\/src\/(app|screens\/(home|wizard))\//

/** A class as `vite.config.ts` names those of a module: `_name_hash`. */
const CLASS = /_[\w-]+?_[a-z0-9]{5}\b/g

/** In this order, and each rule in the first that names a class of its selector; all others in the last. */
const PARTS = ['home', 'first', 'later'] as const

/**
 * Parts the styles in three: those of the home page as it was drawn, which the first paint waits for, so that neither what
 * only paper needs nor a colour that it does not use is among them; those of the other first screens, told by the classes
 * that their scripts name; and the others. `src/app/styles-apart.ts` sends for the latter two.
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
        const named = [String(page.source), scriptsOfFirst(bundle).join('\n')].map(
          (text) => new Set(text.match(CLASS)),
        )
        // Named anew, each by what is in it now: browsers keep such files for good, and the same styles are parted another
        // way when a class is first named by another script.
        const parts = withoutUnused(partsOf(String(styles.source), named), String(page.source))
        const names = parts.map((source, index) => {
          const fileName = assetName(PARTS[index] ?? 'later', 'css', source)
          this.emitFile({ type: 'asset', fileName, source })
          return fileName
        })
        Reflect.deleteProperty(bundle, styles.fileName)
        const [home = '', ...others] = names
        const metas = others.map(
          (name, index) => `  <meta name="${PARTS[index + 1]}-styles" content="./${name}" />\n`,
        )
        page.source = String(page.source)
          .replaceAll(styles.fileName, home)
          .replace('</head>', `${metas.join('  ')}  </head>`)
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

/** The styles in one part more than there are sets of classes; those for paper wait for the second at least. */
function partsOf(styles: string, named: readonly ReadonlySet<string>[]): readonly string[] {
  const whole = postcss.parse(styles)
  return [...named, null].map((_, index) => {
    const part = whole.clone()
    keep(part, (selector, isPaper) => (partOf(selector, named) || Number(isPaper)) === index)
    return part.toString()
  })
}

/** Rules without a class of a module are for all screens, and come first. */
function partOf(selector: string, named: readonly ReadonlySet<string>[]): number {
  const classes = selector.match(CLASS) ?? []
  const found = named.findIndex((part) => classes.some((name) => part.has(name)))
  if (classes.length === 0) return 0
  return found === -1 ? named.length : found
}

function keep(
  container: Container<ChildNode>,
  isKept: (selector: string, isPaper: boolean) => boolean,
  isPaper = false,
): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type === 'rule') {
      if (!isKept(node.selector, isPaper)) node.remove()
    } else if (node.type === 'atrule' && /^(media|supports|layer|container)$/.test(node.name) && node.nodes) {
      keep(node, isKept, isPaper || node.params === 'print')
      if (node.nodes.length === 0) node.remove()
    } else if (!isKept('', isPaper)) node.remove()
  }
}

/** What no rule of the first part uses, such as the colours of charts, goes from it to the second. */
function withoutUnused(
  [home = '', first = '', ...others]: readonly string[],
  page: string,
): readonly string[] {
  const whole = postcss.parse(home)
  const used = namesUsedIn(whole, page)
  const isUnused = ({ prop }: Declaration): boolean => prop.startsWith('--') && !used.has(prop)
  const unused = whole.clone()
  whole.walkDecls((each) => void (isUnused(each) && each.remove()))
  unused.walkDecls((each) => void (isUnused(each) || each.remove()))
  return [withoutEmpty(whole).toString(), `${withoutEmpty(unused).toString()}${first}`, ...others]
}

/** The names of values that the page and the rules call for, and those which these call for in turn. */
function namesUsedIn(styles: Container<ChildNode>, page: string): ReadonlySet<string> {
  const used = new Set<string>()
  const use = (text: string): void => {
    for (const [name] of text.matchAll(/--[\w-]+/g)) {
      if (used.has(name)) continue
      used.add(name)
      styles.walkDecls(name, ({ value }) => use(value))
    }
  }
  use(page.replace(/<!--.*?-->/gs, ''))
  styles.walkDecls(/^(?!--)/, ({ value }) => use(value))
  return used
}

function withoutEmpty<Part extends Container<ChildNode>>(styles: Part): Part {
  for (const node of [...(styles.nodes ?? [])]) {
    if (node.type === 'comment') node.remove()
    else if ('nodes' in node && node.nodes && withoutEmpty(node).nodes?.length === 0) node.remove()
  }
  return styles
}
