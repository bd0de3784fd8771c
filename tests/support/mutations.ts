/** Small and repeatable: the same seed gives the same mutations on every machine. */
export class Chance {
  constructor(private state: number) {}

  /** A whole number below `most`. */
  below(most: number): number {
    this.state = (Math.imul(this.state ^ (this.state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    const mixed = Math.imul(this.state ^ (this.state >>> 13), 0x297a2d39)
    return ((mixed ^ (mixed >>> 16)) >>> 0) % most
  }

  of<Value>(values: readonly Value[]): Value {
    return values[this.below(values.length)] as Value
  }
}

/** What an attacker or a broken disk puts where a value was. Made anew each time, since some are large. */
const HOSTILE: readonly ((chance: Chance) => unknown)[] = [
  () => null,
  () => true,
  () => -1,
  () => 1e308,
  () => Number.MAX_SAFE_INTEGER,
  () => 0.1,
  () => '',
  () => [],
  () => ({}),
  () => 'x'.repeat(200_000),
  () => '=HYPERLINK("https://example.org")',
  () => '<img src=x onerror=alert(1)><script>alert(1)</script>',
  () => 'javascript:alert(1)',
  () => '\u202eright to left\u2066 and isolated',
  () => 'half a character \ud800 and the other half \udc00\ud800',
  () => '\u0000\u0007\u001b[31m\ufffe',
  () => 'w:fldSimple w:instr="INCLUDEPICTURE"',
  () => ({ ['constructor']: { prototype: { polluted: true } } }),
  (chance) => nested(chance.of([13, 60, 2_000])),
  () => Array.from({ length: 30_000 }, () => 'a'),
  () => Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`key-${index}`, index])),
]

/** Written by hand into the text, because JSON made by a program never holds it. */
const PROTO = '"__proto__":{"polluted":true},'

export type Mutation =
  'cut' | 'turned' | 'replaced' | 'dropped' | 'renamed' | 'doubled' | 'polluted' | 'several'
export const MUTATIONS: readonly Mutation[] = [
  'cut',
  'turned',
  'replaced',
  'dropped',
  'renamed',
  'doubled',
  'polluted',
  'several',
]

/** The text of a JSON file with one thing done to it, or several. */
export function mutated(text: string, mutation: Mutation, chance: Chance): string {
  switch (mutation) {
    case 'cut':
      return text.slice(0, chance.below(text.length))
    case 'turned': {
      const at = chance.below(text.length)
      return text.slice(0, at) + String.fromCharCode(chance.below(0x10000)) + text.slice(at + 1)
    }
    case 'polluted': {
      const braces = [...text.matchAll(/\{/g)].map(({ index }) => index + 1)
      const at = chance.of(braces)
      return text.slice(0, at) + PROTO + text.slice(at)
    }
    case 'several':
      return [1, 2, 3].reduce((now) => mutatedValue(now, chance.of(VALUE_MUTATIONS), chance), text)
    default:
      return mutatedValue(text, mutation, chance)
  }
}

const VALUE_MUTATIONS = ['replaced', 'dropped', 'renamed', 'doubled'] as const

function mutatedValue(text: string, mutation: (typeof VALUE_MUTATIONS)[number], chance: Chance): string {
  const root = JSON.parse(text) as unknown
  let parent = root as Record<string, unknown>
  let key = chance.of(Object.keys(parent))
  // Any depth is as likely as the next: most values of a file lie deep.
  for (let depth = chance.below(9); depth > 0; depth--) {
    const inner = parent[key]
    if (typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0) break
    parent = inner as Record<string, unknown>
    key = chance.of(Object.keys(parent))
  }
  switch (mutation) {
    case 'replaced':
      parent[key] = chance.of(HOSTILE)(chance)
      break
    case 'dropped':
      Reflect.deleteProperty(parent, key)
      break
    case 'renamed':
      parent[chance.of(['constructor', 'x', `${key}-2`, '\u202e', ''])] = parent[key]
      Reflect.deleteProperty(parent, key)
      break
    case 'doubled':
      parent[`${key}${chance.below(3)}`] = parent[key]
  }
  return written(root)
}

/** `JSON.stringify` walks by recursion; what is nested too deep for it is written as such. */
function written(value: unknown): string {
  return JSON.stringify(value)
}

function nested(levels: number): unknown {
  let value: unknown = 'deep'
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { in: value }
  return value
}

/** A text nested beyond what any stack holds, where a value was. */
export function withDeepNesting(text: string, levels: number): string {
  const at = text.indexOf(':') + 1
  return `${text.slice(0, at)}${'['.repeat(levels)}${']'.repeat(levels)},"rest":${text.slice(at)}`
}
