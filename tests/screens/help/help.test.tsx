import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { readJson } from '@/cli/load-data'
import { Term } from '@/components/term'
import type { Instrument } from '@/core/library/library'
import { AccessibilityScreen } from '@/screens/help/accessibility-screen'
import { GlossaryScreen } from '@/screens/help/glossary-screen'
import { KeyboardButton } from '@/screens/help/keyboard-button'
import { KeyboardHelp } from '@/screens/help/keyboard-help'
import { QuestionsScreen } from '@/screens/help/questions-screen'
import { ResourcesScreen } from '@/screens/help/resources-screen'
import { TourPanel } from '@/screens/help/tour-panel'
import { TourScreen } from '@/screens/help/tour-screen'
import { TERM_IDS, termsOf } from '@/state/glossary'
import { questionnaire } from '@/state/questionnaire'
import { plansReloaded } from '@/state/keep-plans'
import { renderScreen } from '../../support/render-screen'

const instruments = readJson<readonly Instrument[]>('instruments.json')
const framework = readJson<{ readonly processes: readonly { readonly url: string }[] }>('framework.json')

describe('a word of the glossary', () => {
  it('is explained in place on a press, read out, and closed again by Escape with the focus kept', async () => {
    const { user } = await renderScreen(<Term id="exposure" />, { at: '/', path: '/' })
    const button = screen.getByRole('button', { name: 'What “Exposure” means' })
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await user.tab()
    expect(button).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByText(/from 0 to 100/).closest('[aria-live]')).toBeVisible()
    expect(button).toHaveAttribute('aria-expanded', 'true')
    await user.keyboard('{Escape}')
    expect(screen.queryByText(/from 0 to 100/)).toBeNull()
    expect(button).toHaveFocus()
  })

  it('is not named twice on a page of questions', () => {
    for (const page of questionnaire.steps.flatMap(({ pages }) => pages)) {
      const terms = page.flatMap(termsOf)
      expect(terms).toEqual([...new Set(terms)])
    }
  })

  it('stands in the glossary with all the others, in the order of the alphabet', async () => {
    await renderScreen(<GlossaryScreen />, { at: '/help/glossary', path: '/help/glossary' })
    const terms = screen.getAllByRole('term').map((each) => each.textContent ?? '')
    // One place each: a word that is marked twice is read out twice.
    expect(terms).toHaveLength(TERM_IDS.length)
    expect(terms).toEqual([...terms].sort(new Intl.Collator('en').compare))
  })
})

it('answers who this is for and why not only governments', async () => {
  await renderScreen(<QuestionsScreen />, { at: '/help/questions', path: '/help/questions' })
  expect(screen.getByRole('heading', { name: 'Why not only governments?' })).toBeVisible()
  expect(screen.getByText(/each of the five authorities holds a part/)).toBeVisible()
})

it('says in the accessibility statement what was not tested', async () => {
  await renderScreen(<AccessibilityScreen />, { at: '/a', path: '/a' })
  expect(screen.getByText(/With people with disabilities/)).toBeVisible()
})

describe('the resource finder', () => {
  const shown = (search = '') =>
    renderScreen(<ResourcesScreen />, { at: `/help/resources${search}`, path: '/help/resources' })
  const outside = () =>
    screen
      .getAllByRole('link')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href.startsWith('http'))

  it('say what they are and can be narrowed while the names are on their way', async () => {
    const data = { loadSafeguardHeads: () => new Promise<never>(() => undefined) }
    const place = { at: '/help/resources', path: '/help/resources' }
    await renderScreen(<ResourcesScreen />, { ...place, data })
    expect(screen.getByText(/^Pages of the framework itself/)).toBeVisible()
    expect(screen.getAllByRole('checkbox').length).toBeGreaterThan(0)
    expect(screen.queryByRole('heading', { level: 2 })).not.toBeInTheDocument()
  })

  it('needs no words of a plan, which are a hundred times as many', async () => {
    const never = () => new Promise<never>(() => undefined)
    const place = { at: '/help/resources', path: '/help/resources' }
    const data = { loadSafeguardTexts: never, loadTexts: never }
    await renderScreen(<ResourcesScreen />, { ...place, data })
    expect(outside().length).toBeGreaterThan(0)
  })

  it('links every page that the facts name, and not one more', async () => {
    await shown()
    const known = new Set([...instruments, ...framework.processes].map(({ url }) => url))
    expect(new Set(outside())).toEqual(known)
  })

  it('speaks of several processes where one page shows several', async () => {
    await shown()
    expect(screen.getAllByText(/^The framework: processes .*,/).length).toBeGreaterThan(0)
    expect(screen.queryByText(/^The framework: process [^,]*,/)).toBeNull()
  })

  it('says of each law, standard and guide what it is about', async () => {
    await shown('?sort=instrument')
    const {
      names: _,
      issuers: __,
      ...abouts
    } = readJson<Readonly<Record<string, string>>>('text/en/instruments.json')
    for (const about of Object.values(abouts)) expect(screen.getByText(about)).toBeVisible()
  })

  const box = (name: RegExp) => screen.getByRole('checkbox', { name })
  const countIn = (name: RegExp) => Number(/\((\d+)\)$/.exec(box(name).parentElement?.textContent ?? '')?.[1])

  it('narrows by region and principle together, and says how many each choice would leave', async () => {
    const { user } = await shown('?region=africa')
    expect(screen.getByText('2 resources')).toBeVisible()
    expect(box(/^Africa/)).toBeChecked()
    const count = countIn(/^O5 /)
    expect(count).toBeGreaterThan(0)
    await user.click(box(/^O5 /))
    expect(outside()).toHaveLength(count)
  })

  it('takes several values of one facet, whose findings add up, and takes each back where it is listed', async () => {
    const { user } = await shown('?region=africa')
    const [african, asian] = [countIn(/^Africa/), countIn(/^Asia/)]
    await user.click(box(/^Asia/))
    expect(outside()).toHaveLength(african + asian)
    expect([countIn(/^Africa/), countIn(/^Asia/)]).toEqual([african, asian])
    await user.click(screen.getByRole('button', { name: 'Africa: take this choice away' }))
    expect(outside()).toHaveLength(asian)
    expect(box(/^Africa/)).not.toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Show all again' }))
    expect(outside().length).toBeGreaterThan(african + asian)
    expect(document.activeElement).not.toBe(document.body)
  })

  it('gives every link and fold a name of its own, which begins with the words on it', async () => {
    await shown('')
    const words = (id: string): string => document.getElementById(id)?.textContent ?? ''
    const named = [...document.querySelectorAll(':is(a, summary)[aria-labelledby]')].map((each) => {
      const ids = (each.getAttribute('aria-labelledby') ?? '').split(' ')
      expect(ids[0]).toBe(each.id)
      return ids.map(words).join(' ')
    })
    expect(named.length).toBeGreaterThan(200)
    expect(new Set(named).size).toBe(named.length)
    expect(named.some((name) => /^Our safeguards for it The framework: /.test(name))).toBe(true)
  })

  it('holds an authority and a stage together against the same demand', async () => {
    await shown('?role=donor&stage=conception&sort=framework')
    const named = outside().filter((href) => href.includes('/r3-donor/'))
    expect(named).toEqual([expect.stringContaining('/l1-conception-and-scoping')])
  })

  it('begins with the cells of the matrix, in its order', async () => {
    await shown('?sort=framework')
    const [first] = screen.getAllByRole('link', { name: /^The framework:/ })
    expect(first).toHaveAccessibleName('The framework: Government, Strategy and design')
  })
})

describe('the list of keys', () => {
  it('opens by its button, and has a switch for the one key that is a letter', async () => {
    const { user } = await renderScreen(
      <>
        <KeyboardButton />
        <KeyboardHelp />
      </>,
      { at: '/', path: '/' },
    )
    await user.click(screen.getByRole('button', { name: 'Keyboard' }))
    const box = within(screen.getByRole('dialog')).getByRole('checkbox', {
      name: 'Use the key “?” for this list',
    })
    for (const keys of ['Ctrl + Z, Ctrl + Shift + Z', 'Space, Shift + Space', 'Alt + arrow key'])
      expect(screen.getByText(keys)).toBeVisible()
    expect(box).toBeChecked()
    await user.click(box)
    expect(localStorage.getItem('dpi-safeguards-preferences')).toContain('"shortcuts":"off"')
    await user.click(box)
  })
})

describe('the tour', () => {
  it('opens a sample and leads on by Enter alone; the untouched sample is not opened twice', async () => {
    plansReloaded()
    const tour = () =>
      renderScreen(
        <>
          <TourScreen />
          <TourPanel />
        </>,
        { at: '/help/tour', path: '*' },
      )
    const first = await tour()
    await first.user.click(screen.getByRole('button', { name: 'Start the tour' }))
    expect(first.address()).toMatch(/^\/plans\/[^/]+\?tour=1$/)
    const plan = first.address()
    await first.user.click(screen.getByRole('button', { name: 'Next' }))
    expect(first.address()).toMatch(/\/actions\?tour=2$/)
    await first.user.click(screen.getByRole('button', { name: 'Back' }))
    expect(first.address()).toBe(plan)
    await first.user.keyboard('{Enter}')
    expect(first.address()).toMatch(/\/actions\?tour=2$/)
    await first.user.keyboard('{Enter}')
    expect(first.address()).toMatch(/\/timeline\?tour=3$/)
    expect(within(screen.getByRole('region', { name: 'Tour' })).getByRole('status')).toHaveTextContent(
      'Step 3 of 6',
    )
    await first.user.click(screen.getByRole('button', { name: 'End the tour' }))
    expect(first.address()).toMatch(/\/timeline$/)
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    first.unmount()
    const second = await tour()
    await second.user.click(screen.getByRole('button', { name: 'Start the tour' }))
    expect(second.address()).toBe(plan)
  })
})
