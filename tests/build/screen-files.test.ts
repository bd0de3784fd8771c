import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { filesAhead } from '@/build/screen-files'

const ROUTES = `
const Home = screen(async () => (await import('@/screens/home/home-screen')).HomeScreen)
const List = screen(
  async () => (await import('@/screens/list/list-screen')).ListScreen,
  ['pages', 'safety'],
  ['library', 'heads'],
)
const Help = screen(async () => (await import('@/screens/help/help-screen')).HelpScreen, ['help'])
export const ROUTES = [
  { path: '', element: <Home /> },
  { path: 'list', element: <List /> },
  { path: 'list/:id', element: <Help tab="one" /> },
]`

const chunk = (fileName: string, modules: readonly string[], imports: readonly string[] = []) => ({
  type: 'chunk',
  fileName,
  moduleIds: modules.map((each) => `/here/${each}`),
  imports,
})

const bundle = Object.fromEntries(
  [
    chunk('assets/first.js', ['src/main.tsx']),
    chunk('assets/list.js', ['src/screens/list/list-screen.tsx'], ['assets/first.js', 'assets/shared.js']),
    chunk('assets/shared.js', ['src/components/shared.tsx'], ['assets/deep.js', 'assets/first.js']),
    chunk('assets/deep.js', ['src/components/deep.tsx']),
    chunk('assets/help.js', ['src/screens/help/help-screen.tsx'], ['assets/first.js']),
    chunk('assets/library.js', ['src/app/chunks/library.ts'], ['assets/first.js']),
    chunk('assets/later-texts.js', ['src/app/chunks/later-texts.ts']),
  ].map((each) => [each.fileName, each]),
) as unknown as Parameters<typeof filesAhead>[1]

it('names of each screen all that it waits for, but for what every screen has', () => {
  const { paths, screens } = filesAhead(ROUTES, bundle)
  expect(screens['List']).toEqual({
    scripts: ['list', 'later-texts', 'library', 'shared', 'deep'].map((each) => `./assets/${each}.js`),
    words: ['pages', 'safety', 'heads'],
  })
  expect(screens['Help']).toEqual({
    scripts: ['./assets/help.js', './assets/later-texts.js'],
    words: ['help'],
  })
  expect(paths).toEqual([
    ['list', 'List'],
    ['list/:id', 'Help'],
  ])
})

it('reads every screen of the app that comes as a file of its own', () => {
  const routes = readFileSync('src/app/routes.tsx', 'utf8')
  const modules = [...routes.matchAll(/import\('@\/([^']+)'\)/g)].map(([, module]) => `src/${module}.tsx`)
  const data = ['src/app/chunks/library.ts', 'data/instruments.json', 'data/framework.json']
  const files = ['src/main.tsx', 'src/app/chunks/later-texts.ts', ...data, ...modules]
  const app = Object.fromEntries(files.map((each) => [each, chunk(each, [each])]))
  const { screens } = filesAhead(routes, app as unknown as typeof bundle)
  const inFirst = ['screens/home/home-screen', 'screens/wizard/wizard-screen']
  expect(Object.keys(screens)).toHaveLength(modules.length - inFirst.length)
  for (const { scripts, words } of Object.values(screens)) {
    expect(scripts.length).toBeGreaterThan(1)
    expect(words.length).toBeGreaterThan(0)
  }
})
