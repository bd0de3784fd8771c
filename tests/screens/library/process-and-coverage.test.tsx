import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { loadFramework, loadInstruments } from '@/cli/load-data'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { CoverageScreen } from '@/screens/library/coverage-screen'
import { InstrumentScreen } from '@/screens/library/instrument-screen'
import { ProcessScreen } from '@/screens/library/process-screen'
import { library } from '../../support/plans'
import { renderScreen } from '../../support/render-screen'
import { speak } from '../../support/speak'

const { processes } = loadFramework()
const process = (id: string) =>
  renderScreen(<ProcessScreen />, { at: `/library/process/${id}`, path: '/library/process/:process' })
const coverage = (search = '') =>
  renderScreen(<CoverageScreen />, { at: `/library/coverage${search}`, path: '/library/coverage' })

describe('a process of the framework', () => {
  it('leads to every safeguard of ours that answers it, and to its own page', async () => {
    await process('F8.4')
    expect(screen.getByRole('heading', { level: 1, name: 'Process F8.4 of the framework' })).toBeVisible()
    const answering = library.safeguards.filter(({ actions }) =>
      actions.some((action) => action.processes.includes('F8.4')),
    )
    expect(answering.length).toBeGreaterThan(0)
    for (const { id } of answering) {
      expect(document.querySelector(`a[href="/library/${id}"]`)).toBeVisible()
    }
    expect(screen.getByRole('link', { name: /framework’s own page/ })).toHaveAttribute(
      'href',
      processes.find(({ id }) => id === 'F8.4')?.url,
    )
  })

  it('shows both where the source uses one code twice', async () => {
    await process('F3.3')
    expect(screen.getByRole('heading', { name: 'Entry F3.3a' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Entry F3.3b' })).toBeVisible()
  })

  it('says that there is none of that code, and leads on', async () => {
    await process('F99.9')
    expect(screen.getByRole('heading', { level: 1, name: 'No such process' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'What the library covers' })).toHaveAttribute(
      'href',
      '/library/coverage',
    )
  })
})

describe('an instrument', () => {
  afterEach(() => speak('en'))
  const open = (id: string) =>
    renderScreen(<InstrumentScreen />, {
      at: `/library/instrument/${id}`,
      path: '/library/instrument/:instrument',
      data: { languages: LANGUAGES },
    })

  it('has an address with its edition, its source and every safeguard that names it', async () => {
    const instrument = loadInstruments().find(({ id }) => id === 'iso-29115')
    await open('iso-29115')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(instrument?.name ?? '?')
    expect(screen.getByText(instrument?.year ?? '?')).toBeVisible()
    expect(screen.getByText(/^Four levels of confidence/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Read it at its source' })).toHaveAttribute(
      'href',
      instrument?.url,
    )
    const naming = library.safeguards.filter(({ instruments }) => instruments.includes('iso-29115'))
    expect(naming.length).toBeGreaterThan(0)
    expect(within(screen.getByRole('list', { name: 'Safeguards' })).getAllByRole('link')).toHaveLength(
      naming.length,
    )
  })

  it('says its edition in the words of the page where it is more than figures', async () => {
    await speak('fr')
    await open('oecd-privacy')
    expect(screen.getByText('1980 ; révision de 2013')).not.toHaveAttribute('lang')
  })

  it('stands under its official name in the language of the page', async () => {
    await speak('fr')
    await open('crpd')
    const name = screen.getByText('Convention relative aux droits des personnes handicapées')
    expect(screen.getByRole('heading', { level: 1 })).toContainElement(name)
    expect(name).not.toHaveAttribute('lang')
    expect(screen.queryByText(/ce nom figure en anglais/i)).toBeNull()
  })

  it('without one stands under its English name, marked as such, and the page says so', async () => {
    await speak('fr')
    await open('iso-29115')
    expect(screen.getByText(/^ISO\/IEC 29115/)).toHaveAttribute('lang', 'en')
    expect(screen.getByText(/ce nom figure en anglais/i)).toBeVisible()
  })

  it('says that there is none at an address, and leads to all', async () => {
    await open('none')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No such law')
    expect(screen.getByRole('link', { name: 'All laws, standards and guides' })).toHaveAttribute(
      'href',
      '/help/resources?sort=instrument',
    )
  })
})

describe('the coverage page', () => {
  it('gives for each of the 25 cells the number of safeguards that its link then shows', async () => {
    await coverage('?type=payments')
    const row = screen.getByRole('row', { name: /^Regulator/ })
    const [, , third] = within(row).getAllByRole('cell')
    const expected = library.safeguards.filter(
      ({ dpiTypes, actions }) =>
        dpiTypes.includes('payments') &&
        actions.some(({ role, stages }) => role === 'regulator' && stages.includes('development')),
    ).length
    const link = within(third ?? row).getByRole('link')
    expect(link).toHaveAccessibleName(`${expected} safeguards Regulator Development`)
    expect(link).toHaveAttribute('href', '/library?role=regulator&stage=development&type=payments')
    expect(screen.getAllByRole('cell')).toHaveLength(25)
  })

  it('says how many safeguards its figures count when the kind of system is chosen', async () => {
    const { user } = await coverage()
    const status = screen.getByRole('status')
    expect(status).toHaveTextContent(`${library.safeguards.length} safeguards`)
    await user.selectOptions(screen.getByRole('combobox'), 'Payments')
    const count = library.safeguards.filter(({ dpiTypes }) => dpiTypes.includes('payments')).length
    expect(status).toHaveTextContent(`Payments: ${count} safeguards`)
  })

  it('lists every known process once, with how many safeguards answer it', async () => {
    await coverage()
    const links = screen
      .getAllByRole('link')
      .filter((each) => each.getAttribute('href')?.startsWith('/library/process/'))
    expect(links).toHaveLength(processes.length)
  })
})
