import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { LibraryScreen } from '@/screens/library/library-screen'
import { dataOnDisk } from '../../support/data-on-disk'
import { library } from '../../support/plans'
import { renderScreen } from '../../support/render-screen'
import { speak } from '../../support/speak'

const shown = (search = '') => renderScreen(<LibraryScreen />, { at: `/library${search}`, path: '/library' })
const box = (name: string | RegExp) => screen.getByRole('checkbox', { name })
const countAt = (label: string) => Number(/\((\d+)\)$/.exec(nameOf(box(new RegExp(`^${label} \\(`))))?.[1])
const nameOf = (element: HTMLElement) => element.closest('label')?.textContent ?? ''

it('lists every safeguard by principle', async () => {
  await shown()
  expect(screen.getByText(`${library.safeguards.length} safeguards`)).toBeVisible()
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(18)
})

it('lists every safeguard, to be narrowed, while most of its words are still on their way', async () => {
  const data = {
    loadSafeguardHeads: async () => ({ ...(await dataOnDisk.loadSafeguardHeads('en')) }),
    loadSafeguardTexts: () => new Promise<never>(() => undefined),
  }
  const { user } = await renderScreen(<LibraryScreen />, { at: '/library', path: '/library', data })
  expect(screen.getByText(`${library.safeguards.length} safeguards`)).toBeVisible()
  await user.click(box(/^Donor \(/))
  const withDonor = library.safeguards.filter(({ actions }) => actions.some(({ role }) => role === 'donor'))
  expect(screen.getByText(`${withDonor.length} safeguards`)).toBeVisible()
  await user.type(screen.getByLabelText('Search'), 'complaint')
  expect(screen.getAllByRole('status')[0]).toHaveTextContent('Getting the search ready…')
})

it('searches as one types, whatever case and accents, titles first', async () => {
  const { user } = await shown()
  await user.type(screen.getByLabelText('Search'), 'CÓMPLAINT chann')
  await waitFor(() => {
    const [first] = within(screen.getByRole('list', { name: 'Safeguards' })).getAllByRole('link')
    expect(first).toHaveAccessibleName('Free complaint channels that people can reach')
  })
  const places = screen.getAllByRole('status')
  await user.type(screen.getByLabelText('Search'), ' zzz')
  const none = await screen.findByText(/No safeguard fits/)
  expect(none).toBeVisible()
  // In a place that stood before, or it is not read out.
  expect(places.some((place) => place.contains(none))).toBe(true)
  await user.click(screen.getByRole('button', { name: 'Show all again' }))
  expect(await screen.findByText(`${library.safeguards.length} safeguards`)).toBeVisible()
})

it('narrows by facets with counts that hold, and keeps them in the address', async () => {
  const { user, address } = await shown('?principle=F8')
  const ofF8 = library.safeguards.filter((each) => each.principle === 'F8')
  expect(screen.getByText(new RegExp(`^${ofF8.length} safeguards?$`))).toBeVisible()
  const expected = ofF8.filter((each) => each.actions.some((action) => action.role === 'donor')).length
  expect(countAt('Donor')).toBe(expected)
  await user.click(box(/^Donor/))
  expect(address()).toContain('role=donor')
  expect(screen.getByText(new RegExp(`^${expected} safeguards?$`))).toBeVisible()
})

it('takes several values of one facet, shows them, and takes each back', async () => {
  const { user, address } = await shown('?role=donor')
  await user.click(box(/^Regulator/))
  expect(address()).toContain('role=donor&role=regulator')
  const either = library.safeguards.filter(({ actions }) =>
    actions.some(({ role }) => role === 'donor' || role === 'regulator'),
  )
  expect(screen.getByText(`${either.length} safeguards`)).toBeVisible()
  const chosen = within(screen.getByRole('list', { name: 'Chosen' }))
  await user.click(chosen.getByRole('button', { name: 'Donor: take this choice away' }))
  expect(address()).toContain('role=regulator')
  expect(address()).not.toContain('donor')
  expect(box(/^Donor/)).not.toBeChecked()
  expect(chosen.getByRole('button', { name: 'Regulator: take this choice away' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(screen.getByText(`${library.safeguards.length} safeguards`)).toHaveFocus()
})

it('reads role and stage together as one action', async () => {
  await shown('?role=donor&stage=operations')
  const expected = library.safeguards.filter((each) =>
    each.actions.some((action) => action.role === 'donor' && action.stages.includes('operations')),
  )
  expect(screen.getByText(new RegExp(`^${expected.length} safeguards?$`))).toBeVisible()
})

it('takes no notice of an unknown value in the address', async () => {
  await shown('?principle=F99')
  expect(screen.getByText(`${library.safeguards.length} safeguards`)).toBeVisible()
})

it('finds by the official name of a law in the language of the page, and by the English one', async () => {
  const citing = library.safeguards.filter(({ instruments }) => instruments.includes('crpd'))
  await speak('fr')
  for (const name of ['Convention personnes handicapées', 'Convention Persons Disabilities']) {
    const { unmount } = await shown(`?find=${name}`)
    await screen.findByRole('list', { name: 'Garanties' })
    for (const { id } of citing)
      await waitFor(() => expect(document.querySelector(`a[href="/library/${id}"]`), id).toBeVisible())
    expect(document.querySelectorAll('a[href^="/library/"]').length).toBeLessThan(
      library.safeguards.length / 2,
    )
    unmount()
  }
  await speak('en')
})

it('finds by a code of the framework exactly the safeguards that answer it', async () => {
  await shown('?find=F8.4')
  const answering = library.safeguards.filter(({ actions }) =>
    actions.some((action) => action.processes.includes('F8.4')),
  )
  expect(await screen.findByText(`${answering.length} safeguards`)).toBeVisible()
  for (const { id } of answering) expect(document.querySelector(`a[href="/library/${id}"]`)).toBeVisible()
})

it('finds what laws and lenders call otherwise than the library does', async () => {
  const { user } = await shown()
  await user.type(screen.getByLabelText('Search'), 'grievance redress payment')
  await waitFor(() => {
    const [first] = within(screen.getByRole('list', { name: 'Safeguards' })).getAllByRole('link')
    expect(first).toHaveAccessibleName('Free complaint channels that people can reach')
  })
})

it('forgives a slip of the finger', async () => {
  await shown('?find=deduplicaton')
  expect((await screen.findAllByText(/^\d+ safeguards?$/)).length).toBe(1)
  await waitFor(() => expect(screen.queryByText(/No safeguard fits/)).toBeNull())
})

it('narrows by kind, and counts the other facets within it', async () => {
  await shown('?kind=law')
  const laws = library.safeguards.filter(({ kind }) => kind === 'law')
  expect(screen.getByText(`${laws.length} safeguards`)).toBeVisible()
  const expected = laws.filter(({ actions }) => actions.some(({ role }) => role === 'regulator')).length
  expect(countAt('Regulator')).toBe(expected)
})
