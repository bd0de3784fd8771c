import { act, screen, within } from '@testing-library/react'
import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { expect, it } from 'vitest'
import { readJson } from '@/cli/load-data'
import { SafeguardScreen } from '@/screens/library/safeguard-screen'
import type { DataSource } from '@/state/data-source-context'
import { dataOnDisk } from '../../support/data-on-disk'
import { library } from '../../support/plans'
import { renderScreen } from '../../support/render-screen'

const shown = (id: string) =>
  renderScreen(<SafeguardScreen />, { at: `/library/${id}`, path: '/library/:safeguard' })

it('shows everything on a safeguard, by authority and stage', async () => {
  await shown('complaint-channels')
  expect(
    screen.getByRole('heading', { level: 1, name: 'Free complaint channels that people can reach' }),
  ).toBeVisible()
  expect(screen.getByRole('heading', { level: 3, name: 'Government (answers for it)' })).toBeVisible()
  const actions = library.safeguards.find(({ id }) => id === 'complaint-channels')?.actions
  expect(screen.getAllByRole('article')).toHaveLength(actions?.length ?? 0)
  expect(screen.getByRole('heading', { name: 'How one will know' })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Beware' })).toBeVisible()
})

it('says what it is and why while the rest is on its way', async () => {
  const data = { loadSafeguardTexts: () => new Promise<never>(() => undefined) }
  const at = '/library/complaint-channels'
  await renderScreen(<SafeguardScreen />, { at, path: '/library/:safeguard', data })
  expect(screen.getByRole('heading', { level: 1, name: /^Free complaint channels/ })).toBeVisible()
  expect(screen.getByText(/^A wrong date of birth/)).toBeVisible()
  expect(screen.queryByRole('article')).not.toBeInTheDocument()
})

it('waits for the words of its own principle alone, not for those of a whole plan', async () => {
  const asked: unknown[] = []
  const data: Partial<DataSource> = {
    loadSafeguardTexts: (...what) => {
      asked.push(what)
      return dataOnDisk.loadSafeguardTexts(...what)
    },
    loadTexts: () => new Promise<never>(() => undefined),
  }
  const at = '/library/complaint-channels'
  await renderScreen(<SafeguardScreen />, { at, path: '/library/:safeguard', data })
  expect(screen.getByRole('heading', { name: 'Beware' })).toBeVisible()
  expect(asked).toEqual([['en', ['F8']]])
})

it('says in words when it weighs more, and links the framework’s processes', async () => {
  await shown('complaint-channels')
  expect(screen.getByText(/^15 points more where Compulsory use: /)).toBeVisible()
  expect(screen.getByRole('link', { name: 'F8.4' })).toHaveAttribute('href', '/library/process/F8.4')
})

it('links what comes before it, both ways', async () => {
  await shown('named-owner')
  const facts = within(screen.getByRole('region', { name: 'At a glance' }))
  expect(facts.getByRole('link', { name: 'Free complaint channels that people can reach' })).toHaveAttribute(
    'href',
    '/library/complaint-channels',
  )
})

it('says of each law and standard that it rests on what that is about', async () => {
  const abouts = readJson<Readonly<Record<string, string>>>('text/en/instruments.json')
  await shown('complaint-channels')
  const cited = library.safeguards.find(({ id }) => id === 'complaint-channels')?.instruments ?? []
  expect(cited.length).toBeGreaterThan(0)
  for (const id of cited) expect(screen.getByText(abouts[id] ?? '?')).toBeVisible()
})

it('says that there is no such safeguard, and leads back', async () => {
  await shown('nothing-here')
  expect(screen.getByRole('heading', { level: 1, name: 'No such safeguard' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Library of safeguards' })).toHaveAttribute('href', '/library')
})

it('draws each safeguard of the library without a missing word', async () => {
  let go: ReturnType<typeof useNavigate> = () => undefined
  // One app that walks through the library: its data load once, not once a safeguard.
  function Walk() {
    const navigate = useNavigate()
    useEffect(() => {
      go = navigate
    }, [navigate])
    return <SafeguardScreen />
  }
  const { container } = await renderScreen(<Walk />, { at: '/library/x', path: '/library/:safeguard' })
  for (const { id } of library.safeguards) {
    await act(async () => go(`/library/${id}`))
    expect(container.textContent).toContain(`Id: \u2068${id}\u2069`)
    expect(container.textContent).not.toMatch(/\{\{|undefined|safeguard\.[a-z]/)
  }
})
