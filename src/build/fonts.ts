import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import subsetFont from 'subset-font'
import {
  CAIRO_RANGES,
  FONT_FILES,
  type FontFile,
  LATIN_RANGES,
  type Ranges,
  SYMBOL_RANGES,
} from '@/exporters/fonts'

/** Where each font file comes from, and what of it is served; all are under the SIL Open Font License. */
const SOURCES: Readonly<
  Record<FontFile, { readonly path: string; readonly characters: () => string | undefined }>
> = {
  'noto-sans-regular.ttf': {
    path: 'noto-sans/400Regular/NotoSans_400Regular.ttf',
    characters: () => charactersIn(LATIN_RANGES),
  },
  'noto-sans-bold.ttf': {
    path: 'noto-sans/700Bold/NotoSans_700Bold.ttf',
    characters: () => charactersIn(LATIN_RANGES),
  },
  'noto-serif-semibold.ttf': {
    path: 'noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf',
    characters: () => charactersIn(LATIN_RANGES),
  },
  'cairo-regular.ttf': {
    path: 'cairo/400Regular/Cairo_400Regular.ttf',
    characters: () => charactersIn(CAIRO_RANGES),
  },
  'cairo-bold.ttf': {
    path: 'cairo/700Bold/Cairo_700Bold.ttf',
    characters: () => charactersIn(CAIRO_RANGES),
  },
  'symbols-regular.ttf': {
    path: 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    characters: () => charactersIn(SYMBOL_RANGES),
  },
  'symbols-bold.ttf': {
    path: 'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
    characters: () => charactersIn(SYMBOL_RANGES),
  },
  'noto-sans-sc-regular.ttf': {
    path: 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    characters: () => commonChinese(),
  },
  'noto-sans-sc-bold.ttf': {
    path: 'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
    characters: () => commonChinese(),
  },
  'noto-sans-sc-full.ttf': {
    path: 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    characters: () => undefined,
  },
}

/** What shaping uses unasked; small capitals and other choices nobody makes go. */
const KEPT_FEATURES = 'ccmp locl mark mkmk kern liga clig calt rlig rclt curs init medi fina isol mset'.split(
  ' ',
)

/** Written upright only; hints serve screens, not print. */
const NEEDLESS_TABLES = ['vhea', 'vmtx', 'VORG', 'DSIG', 'gasp']

export interface CutFont {
  readonly file: string
  /** As served, compressed. */
  readonly byteLength: number
}

/** The whole font behind a name, as the command line and the tests use it. */
export async function readWholeFont(name: string, packages: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(sourcePath(fontFileNamed(name), packages)))
}

/** Cuts every font for the web and writes it compressed, `noto-sans-regular.ttf.gz`. */
export async function cutFonts(outputFolder: string, packages: string): Promise<readonly CutFont[]> {
  await mkdir(outputFolder, { recursive: true })
  const cut: CutFont[] = []
  for (const name of FONT_FILES) {
    const file = `${name}.gz`
    const bytes = await promisify(gzip)(await cutFont(name, packages), { level: 9 })
    await writeFile(join(outputFolder, file), bytes)
    cut.push({ file, byteLength: bytes.byteLength })
  }
  return cut
}

/** One font with only the characters that are served, or with those given. */
export async function cutFont(
  name: FontFile,
  packages: string,
  characters = SOURCES[name].characters(),
): Promise<Uint8Array> {
  const whole = await readFile(sourcePath(name, packages))
  const cut = await subsetFont(whole, characters, {
    targetFormat: 'truetype',
    noHinting: true,
    dropTables: NEEDLESS_TABLES,
    keepFeatures: KEPT_FEATURES,
    keepAllGlyphs: characters === undefined,
  })
  return new Uint8Array(cut)
}

/** `packages` is the folder `node_modules`. */
function sourcePath(name: FontFile, packages: string): string {
  return join(packages, '@expo-google-fonts', SOURCES[name].path)
}

function fontFileNamed(name: string): FontFile {
  const file = FONT_FILES.find((each) => each === name)
  if (!file) throw new Error(`No font file is called ${name}`)
  return file
}

function charactersIn(ranges: Ranges): string {
  let characters = ''
  for (const [first, last] of ranges) {
    for (let codePoint = first; codePoint <= last; codePoint++) characters += String.fromCodePoint(codePoint)
  }
  return characters
}

/** The last row of the 3,755 characters in daily use; the other 3,008 are for names and learned words. */
export const DAILY_ROWS = 0xd7

/** The 6,763 characters and the signs of GB 2312, with Latin letters and full-width forms; or its rows up to one. */
export function commonChinese(lastRow = 0xf7): string {
  const decoder = new TextDecoder('gbk')
  let characters = charactersIn([
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x2010, 0x2040],
    [0x3000, 0x303f],
    [0xff00, 0xffef],
  ])
  for (let row = 0xa1; row <= lastRow; row++) {
    for (let column = 0xa1; column <= 0xfe; column++) {
      const character = decoder.decode(new Uint8Array([row, column]))
      const isPrivate = /[\ue000-\uf8ff\ufffd]/.test(character)
      if (!isPrivate) characters += character
    }
  }
  return characters
}
