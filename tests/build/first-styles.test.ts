import { describe, expect, it } from 'vitest'
import { firstStyles } from '@/build/first-styles'

const STYLES = [
  ':root { --ink: black; --red: var(--blood); --blood: red; --heat: orange }',
  '._hero_abcde { color: var(--red) }',
  '._page_klmno { color: green }',
  '._card_fghij { color: blue }',
  '@media print { ._hero_abcde { color: black } ._card_fghij { color: grey } }',
  '@keyframes appear { to { opacity: 1 } }',
].join('\n')

interface Asset {
  readonly fileName: string
  readonly source: string
}

/** What a build gives whose first screens name these classes. */
async function partedBy(classes: string): Promise<ReadonlyMap<string, string>> {
  const bundle: Record<string, object> = {
    'assets/style-Ab12Cd34.css': { type: 'asset', fileName: 'assets/style-Ab12Cd34.css', source: STYLES },
    'index.html': {
      type: 'asset',
      fileName: 'index.html',
      source:
        '<head><link rel="stylesheet" href="./assets/style-Ab12Cd34.css"></head><h1 class="_hero_abcde"><svg fill="var(--ink)">',
    },
    'first.js': {
      type: 'chunk',
      moduleIds: ['/src/screens/home/hero.tsx'],
      imports: ['shared.js'],
      code: '',
    },
    'shared.js': { type: 'chunk', fileName: 'shared.js', moduleIds: [], imports: [], code: classes },
  }
  const { generateBundle } = firstStyles() as unknown as {
    generateBundle: { handler: (this: object, options: object, bundle: object) => unknown }
  }
  const emitFile = ({ fileName, source }: Asset): void => {
    bundle[fileName] = { type: 'asset', fileName, source }
  }
  await generateBundle.handler.call({ emitFile }, {}, bundle)
  return new Map(
    Object.values(bundle).flatMap((each) =>
      'source' in each ? [[(each as Asset).fileName, (each as Asset).source] as const] : [],
    ),
  )
}

const named = (files: ReadonlyMap<string, string>, pattern: RegExp): readonly [string, string] =>
  [...files].find(([name]) => pattern.test(name)) ?? ['', '']

describe('the styles of the first screens', () => {
  it('are those of the drawn page, then those of the questions, then the others, each rule in one place', async () => {
    const files = await partedBy('"_page_klmno"')
    const [home, homeText] = named(files, /home-\w{8}\.css$/)
    const [first, firstText] = named(files, /first-\w{8}\.css$/)
    const [later, laterText] = named(files, /later-\w{8}\.css$/)
    expect(homeText).toContain(':root')
    expect(homeText).toContain('@keyframes')
    expect(homeText.match(/_hero_abcde/g)).toHaveLength(1)
    expect(homeText).not.toMatch(/_card_|_page_/)
    expect(firstText).toContain('_page_klmno')
    expect(firstText).not.toMatch(/_card_|@keyframes/)
    expect(laterText.match(/_card_fghij/g)).toHaveLength(2)
    expect(laterText).not.toMatch(/_hero_|_page_|:root|@keyframes/)
    const page = files.get('index.html') ?? ''
    expect(page).toContain(`href="./${home}"`)
    expect(page).toContain(`<meta name="first-styles" content="./${first}" />`)
    expect(page).toContain(`<meta name="later-styles" content="./${later}" />`)
    expect([...files.keys()].filter((name) => name.endsWith('.css'))).toHaveLength(3)
  })

  it('keep the first paint waiting neither for what only paper needs nor for a value that it does not use', async () => {
    const files = await partedBy('"_page_klmno"')
    const [, home] = named(files, /home-\w{8}\.css$/)
    const [, first] = named(files, /first-\w{8}\.css$/)
    expect(home).not.toContain('@media print')
    expect(first.match(/@media print \{ ?\._hero_abcde/g)).toHaveLength(1)
    for (const used of ['--ink: black', '--red: var(--blood)', '--blood: red']) {
      expect(home).toContain(used)
      expect(first).not.toContain(used)
    }
    expect(home).not.toContain('--heat')
    expect(first).toMatch(/:root \{ ?--heat: orange/)
  })

  it('have another name when other rules are in them, since browsers keep them for good', async () => {
    const [one, other] = await Promise.all([partedBy('"_page_klmno"'), partedBy('"_page_klmno _card_fghij"')])
    expect(named(one, /first-/)[0]).not.toBe(named(other, /first-/)[0])
  })
})
