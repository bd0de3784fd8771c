import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('src/components/tokens.css', 'utf8')

const THEMES = ['', 'light', 'dark', 'contrast'] as const
const SCHEMES = ['light', 'dark'] as const
const CONTRASTS = ['no-preference', 'more'] as const

interface Seen {
  readonly theme: (typeof THEMES)[number]
  readonly scheme: (typeof SCHEMES)[number]
  readonly contrast: (typeof CONTRASTS)[number]
}

const RULE = /:root(\S*) \{([^}]*)\}/g

/** Every rule in its order, with the media around it: two rules may stand in one. */
const rules = css.split(/^(?=@media|:root)/m).flatMap((part) => {
  const media = /^@media ([^{]+) \{/.exec(part)?.[1] ?? ''
  return [...part.matchAll(RULE)].map(([, theme = '', values = '']) => ({ media, theme, values }))
})

const asks = (media: string, { scheme, contrast }: Seen): boolean =>
  [...media.matchAll(/\((prefers-[a-z-]+): (\w+)\)/g)].every(([, feature, value]) =>
    feature === 'prefers-color-scheme'
      ? value === scheme
      : feature === 'prefers-contrast' && value === contrast,
  )

function names(selector: string, theme: string): boolean {
  const named = /data-theme='(\w+)'/.exec(selector)?.[1]
  return named === undefined || (selector.startsWith(':not') ? named !== theme : named === theme)
}

/** What a device and the chosen appearance come to: later rules over earlier ones, as the browser has it. */
const paletteOf = (seen: Seen): ReadonlyMap<string, string> =>
  new Map(
    rules
      .filter(({ media, theme }) => asks(media, seen) && names(theme, seen.theme))
      .flatMap(({ values }) => [...values.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)])
      .map(([, name = '', value = '']) => [name, value]),
  )

const PALETTES = THEMES.flatMap((theme) =>
  SCHEMES.flatMap((scheme) =>
    CONTRASTS.map((contrast) => {
      const seen = { theme, scheme, contrast }
      const least = theme === 'contrast' || contrast === 'more' ? 7 : 4.5
      return [theme === '' ? 'no' : theme, scheme, contrast, paletteOf(seen), least] as const
    }),
  ),
)

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function ratio(palette: ReadonlyMap<string, string>, one: string, other: string): number {
  const [a = 0, b = 0] = [one, other].map((name) => luminance(palette.get(name) ?? '')).sort((x, y) => y - x)
  return (a + 0.05) / (b + 0.05)
}

const GROUNDS = ['paper', 'surface', 'sunk'] as const
const TEXTS = ['ink', 'ink-2', 'ink-3', 'accent', 'accent-strong', 'go', 'limited', 'hold'] as const
const PAIRS: readonly (readonly [string, string])[] = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
  ...[0, 1, 2, 3, 4].map((step) => [`heat-ink-${step}`, `heat-${step}`] as const),
  ['accent-ink', 'accent'],
  ['ink', 'accent-soft'],
  ['go', 'go-soft'],
  ['limited', 'limited-soft'],
  ['hold', 'hold-soft'],
]
const MARKS = ['rs', 'ri', 'sv', 'focus', 'line-strong'] as const

const tooFaint = (palette: ReadonlyMap<string, string>, least: number): readonly string[] =>
  PAIRS.filter(([one, other]) => ratio(palette, one, other) < least).map(
    ([one, other]) => `${one} on ${other}: ${ratio(palette, one, other).toFixed(2)}`,
  )

it('reads every palette: a dark device in high contrast has other colours than a light one', () => {
  expect(new Set(PALETTES.map(([, , , palette]) => JSON.stringify([...palette].sort()))).size).toBe(4)
})

describe.each(PALETTES)(
  '%s appearance chosen, a %s device, contrast %s',
  (_theme, _scheme, _contrast, palette, least) => {
    it(`keeps all text at ${least}:1 or more on every ground it stands on`, () => {
      expect(tooFaint(palette, least)).toEqual([])
    })

    it('keeps all marks at 3:1 or more', () => {
      const faint = MARKS.flatMap((mark) =>
        GROUNDS.filter((ground) => ratio(palette, mark, ground) < 3).map((ground) => `${mark} on ${ground}`),
      )
      expect(faint).toEqual([])
    })
  },
)

/** Sizes of letters, corners and colours of their own; those in `em` follow the text they stand in. */
const LITERAL =
  /(?:font(?:-size)?|border-radius): [^;]*\d(?:rem|px|vw)|: [^;]*(?:#[0-9a-f]{3,8}\b|rgb\(|hsl\()/

it('no style sheet has a letter size, a corner or a colour of its own', () => {
  const own = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css') && !path.endsWith('tokens.css'))
    .flatMap((path) =>
      readFileSync(`src/${path}`, 'utf8')
        .split('\n')
        .filter((line) => LITERAL.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    )
  expect(own).toEqual([])
})
