import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import {
  answerFor,
  CACHE_NAMES,
  cachesToDrop,
  filesToFetch,
  filesToInstall,
  groupOf,
  keyOf,
  type KeptFile,
  languagesUsed,
  RUNNING,
  stableName,
} from '@/offline/kept-files'

const NAMED = new Set(['assets/first-2OJ7BiFb.js', 'icon.svg'])

function aFile(file: string, bytes = 100): KeptFile {
  return { file, hash: 'h'.repeat(43) + '=', bytes, group: groupOf(file, NAMED) }
}

const files = [
  'assets/docx-Cq5YbCI7.js',
  'assets/first-2OJ7BiFb.js',
  'assets/first.en-Bci1Xv22.json',
  'assets/first.fr-BkWhJS9g.json',
  'assets/first.ru-i5j_qgcN.json',
  'assets/safeguards-f8.en-BCiSosHq.json',
  'assets/safeguards-f8.fr-NL9kVaoj.json',
  'fonts/cairo-bold.ttf.gz',
  'fonts/noto-sans-sc-bold.ttf.gz',
  'fonts/noto-sans-sc-full.ttf.gz',
  'icon.svg',
  'index.html',
  'notices.txt',
].map((file, index) => aFile(file, 1_000 - index))

const groups = (wanted: readonly KeptFile[]): readonly string[] => wanted.map(({ file }) => file)

it('has names for its caches by which “clear everything” finds them', () => {
  expect(CACHE_NAMES).toMatch(/^dpi-safeguards/)
})

describe('the group of a file', () => {
  it('is the shell for the page and what it names', () => {
    expect(
      ['index.html', 'icon.svg', 'assets/first-2OJ7BiFb.js'].map((each) => groupOf(each, NAMED)),
    ).toEqual(['shell', 'shell', 'shell'])
  })

  it('is the language for its words, its library and its fonts', () => {
    for (const language of LANGUAGES) {
      expect(groupOf(`assets/plan.${language}-BkWhJS9g.json`, NAMED)).toBe(language)
    }
    expect(groupOf('assets/safeguards-f8.ar-a_b-c_d0.json', NAMED)).toBe('ar')
    expect(groupOf('fonts/noto-sans-sc-regular.ttf.gz', NAMED)).toBe('zh')
  })

  it('is the app for what every language needs: the English library, which stands in for what is not translated', () => {
    const shared = ['assets/safeguards-f8.en-BCiSosHq.json', 'assets/heads.en-BCiSosHq.json', 'assets/harfbuzz-CODTKW78.wasm', 'fonts/noto-sans-bold.ttf.gz'] // prettier-ignore
    expect(shared.map((each) => groupOf(each, NAMED))).toEqual(['app', 'app', 'app', 'app'])
  })

  it('leaves for use what few need', () => {
    const rare = ['fonts/noto-sans-sc-full.ttf.gz', 'notices.txt', 'schema/library.schema.json']
    expect(rare.map((each) => groupOf(each, NAMED))).toEqual(['as-used', 'as-used', 'as-used'])
  })
})

describe('what is fetched', () => {
  it('is the shell alone when somebody comes for the first time', () => {
    expect(groups(filesToInstall(files, new Set()))).toEqual(['assets/first-2OJ7BiFb.js', 'icon.svg', 'index.html']) // prettier-ignore
  })

  it('is, for a new version, also whatever the old one held, though its files had other names', () => {
    const held = new Set(
      ['assets/first.fr-OLDHASH1.json', 'fonts/noto-sans-sc-full.ttf.gz?content=OLD'].map(stableName),
    )
    expect(groups(filesToInstall(files, held))).toEqual([
      'assets/first-2OJ7BiFb.js',
      'assets/first.fr-BkWhJS9g.json',
      'fonts/noto-sans-sc-full.ttf.gz',
      'icon.svg',
      'index.html',
    ])
  })

  it('is then the language on the screen before the app, small parts first, and no other language', () => {
    expect(groups(filesToFetch(files, new Set(['fr'])))).toEqual([
      'index.html',
      'icon.svg',
      'assets/first-2OJ7BiFb.js',
      'assets/safeguards-f8.fr-NL9kVaoj.json',
      'assets/first.fr-BkWhJS9g.json',
      'fonts/cairo-bold.ttf.gz',
      'assets/safeguards-f8.en-BCiSosHq.json',
      'assets/docx-Cq5YbCI7.js',
    ])
  })

  it('goes by the languages whose words were used here', () => {
    const held = ['assets/first.ru-i5j_qgcN.json', 'assets/plan.fr-BkWhJS9g.json'].map(stableName)
    expect([...languagesUsed(new Set(held))]).toEqual(['ru'])
  })
})

describe('a request', () => {
  const folder = 'https://example.org/tools/planner/'
  const byName = new Map(files.map((each) => [each.file, each]))
  const answer = (url: string, method = 'GET') => answerFor({ url, method }, byName, folder)

  it('for the page is answered from what is kept, whatever language or plan its address names', () => {
    for (const address of ['', '?language=fr', 'index.html', '?keep=nothing#/library'])
      expect(answer(`${folder}${address}`), address).toMatchObject({
        from: 'kept',
        file: { file: 'index.html' },
      })
  })

  it('for a part of another version is looked up among the old ones', () => {
    expect(answer(`${folder}assets/first-OLDHASH1.js`)).toEqual({
      from: 'other-versions',
      path: 'assets/first-OLDHASH1.js',
    })
  })

  it('for anything else goes to the network', () => {
    for (const address of [`${folder}other/`, 'https://example.org/', 'https://example.org/tools/else.js'])
      expect(answer(address), address).toEqual({ from: 'network' })
    expect(answer(folder, 'POST')).toEqual({ from: 'network' })
  })

  it('finds a file without its content in its name under a key that has it', () => {
    expect(keyOf(aFile('fonts/cairo-bold.ttf.gz'))).toBe('fonts/cairo-bold.ttf.gz?content=hhhhhhhhhhhh')
    expect(keyOf(aFile('assets/docx-Cq5YbCI7.js'))).toBe('assets/docx-Cq5YbCI7.js')
  })
})

it('drops the versions that no window runs any more, and only those', () => {
  const others = new Map([
    ['old', new Set(['https://example.org/assets/first-OLDHASH1.js'])],
    ['older', new Set(['https://example.org/assets/first-OLDHASH0.js'])],
  ])
  const locks = [`${RUNNING}https://example.org/assets/first-OLDHASH1.js`, 'another lock']
  expect(cachesToDrop(others, locks)).toEqual(['older'])
  expect(cachesToDrop(others, [])).toEqual(['old', 'older'])
})
