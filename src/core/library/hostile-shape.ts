const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

export type HostileShape = { readonly why: 'too-deep' | 'forbidden-key'; readonly path: string }

/**
 * Looks through data of unknown origin before anything walks it by recursion: nesting beyond what a stack holds, and
 * names by which an object could be turned against the app. Without recursion itself; null where there is neither.
 */
export function hostileShape(content: unknown, mostLevels: number): HostileShape | null {
  const waiting: { readonly value: unknown; readonly path: string; readonly level: number }[] = [
    { value: content, path: '', level: 0 },
  ]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path, level } = next
    if (typeof value !== 'object' || value === null) continue
    if (level >= mostLevels) return { why: 'too-deep', path: path.slice(0, 200) }
    for (const [key, inner] of Object.entries(value)) {
      const at = path === '' ? key : `${path}.${key}`
      if (FORBIDDEN.has(key)) return { why: 'forbidden-key', path: at.slice(0, 200) }
      waiting.push({ value: inner, path: at, level: level + 1 })
    }
  }
  return null
}
