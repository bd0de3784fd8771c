/** Where an element stands in the text of an XML part. */
export interface Found {
  readonly name: string
  readonly start: number
  readonly end: number
  /** Names of the elements around it, the outermost first. */
  readonly path: readonly string[]
  /** Between its tags. */
  readonly inner: readonly [start: number, end: number]
}

interface Open {
  readonly name: string
  readonly start: number
  readonly innerStart: number
}

/** Comments, declarations, then tags whose attributes may hold anything between quotes. */
const TAG = /<!--[^]*?-->|<\?[^]*?\?>|<(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^'">])*?)(\/?)>/g

/** All elements of these names, in the order in which they end; null where tags do not match. */
export function findElements(xml: string, names: ReadonlySet<string>): readonly Found[] | null {
  const open: Open[] = []
  const found: Found[] = []
  for (const tag of xml.matchAll(TAG)) {
    const [whole, closing, name, , empty] = tag
    if (name === undefined) continue
    const end = tag.index + whole.length
    if (closing === '/') {
      const last = open.pop()
      if (last?.name !== name) return null
      if (names.has(name)) {
        found.push({ ...last, end, path: open.map((each) => each.name), inner: [last.innerStart, tag.index] })
      }
    } else if (empty !== '/') {
      open.push({ name, start: tag.index, innerStart: end })
    } else if (names.has(name)) {
      found.push({ name, start: tag.index, end, path: open.map((each) => each.name), inner: [end, end] })
    }
  }
  return open.length === 0 ? found : null
}

export interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Changes that do not overlap, made at once. */
export function changed(xml: string, changes: readonly Change[]): string {
  let result = xml
  for (const { start, end, text } of [...changes].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + text + result.slice(end)
  }
  return result
}

/** The value of an attribute in the first tag of the text. */
export function attributeOf(xml: string, name: string): string | undefined {
  const [tag = ''] = /^<(?:"[^"]*"|'[^']*'|[^'">])*>/.exec(xml) ?? []
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
}
