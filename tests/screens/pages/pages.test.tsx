import { screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { AboutScreen } from '@/screens/pages/about-screen'
import { MethodScreen } from '@/screens/pages/method-screen'
import { PrivacyScreen } from '@/screens/pages/privacy-screen'
import { ROUTES } from '@/app/routes'
import { library } from '../../support/plans'
import { renderScreen } from '../../support/render-screen'
import { speak } from '../../support/speak'

afterEach(() => speak('en'))

it('says of an address that leads nowhere that it does, and shows no other page in its place', async () => {
  const { element } = ROUTES.find(({ path }) => path === '*') ?? {}
  await renderScreen(<>{element}</>, { at: '/nowhere', path: '*' })
  expect(
    await screen.findByRole('heading', { level: 1, name: 'There is no page at this address' }),
  ).toBeVisible()
  expect(screen.getByRole('link', { name: 'Go to the first page' })).toHaveAttribute('href', '/')
})

it('works the example out when it is shown, and its sums add up', async () => {
  await renderScreen(<MethodScreen />, { at: '/method', path: '/method' })
  const tables = await screen.findAllByRole('table', { name: /comes about$/ })
  expect(tables).toHaveLength(2)
  for (const table of tables) {
    const figures = within(table)
      .getAllByRole('cell')
      .map((cell) => cell.textContent ?? '')
      .filter((text) => /^−?\d+$/.test(text))
      .map((text) => Number(text.replace('−', '-')))
    const parts = figures.slice(0, -1)
    expect(parts.length).toBeGreaterThan(2)
    expect(parts.reduce((sum, points) => sum + points, 0)).toBe(figures.at(-1))
  }
})

it('takes the figures of the method from the settings', async () => {
  await renderScreen(<MethodScreen />, { at: '/method', path: '/method' })
  const { shortList, score } = library.settings
  expect(screen.getByText(new RegExp(`holds ${shortList.least} to ${shortList.most} actions`))).toBeVisible()
  expect(screen.getByText(new RegExp(`^${score.foundational} points if it serves`))).toBeVisible()
  expect(document.body.textContent).not.toContain('{{')
})

it('writes figures as the reader’s language does, and marks the sample’s title with the language it is in', async () => {
  await speak('fr')
  await renderScreen(<MethodScreen />, {
    at: '/method',
    path: '/method',
    data: { languages: ['en', 'fr'] },
  })
  expect(screen.getByText(/multipliée par 0,1\./)).toBeVisible()
  const cells = screen.getAllByRole('cell', { hidden: true }).map((cell) => cell.textContent)
  expect(cells).toContain('0,5')
  for (const cell of cells) expect(cell).not.toMatch(/^\d+\.\d/)
  const heading = await screen.findByRole('heading', { name: /^Exemple détaillé/ })
  expect(heading.querySelector('[lang=en]')).toBeNull()
})

it('gives every constant with its figure and the sentence on why that stands beside it', async () => {
  const { user } = await renderScreen(<MethodScreen />, { at: '/method', path: '/method' })
  const { why, shortList, schedule } = library.settings
  await user.click(screen.getByText(`Show all ${Object.keys(why).length} constants`))
  const rows = within(screen.getByRole('table', { name: 'Every figure, and why' }))
    .getAllByRole('row')
    .slice(1)
  expect(rows).toHaveLength(Object.keys(why).length)
  const rowOf = (name: string): readonly string[] => {
    const row = rows.find((each) => within(each).getByRole('rowheader').textContent === name)
    return row
      ? within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent ?? '')
      : []
  }
  expect(rowOf('Short list: top risks')).toEqual([String(shortList.topRisks), why['shortList.topRisks']])
  expect(rowOf('Schedule: ends of the waves, in months')[0]).toBe(schedule.waves.join(', '))
  expect(rowOf('Score: upkeep')[0]).toMatch(/^−\d+$/)
  expect(rowOf('Rules of the verdicts')[0]).toBe('several')
})

it('says what stays where, what the file holds, and that browsers forget', async () => {
  await renderScreen(<PrivacyScreen />, { at: '/privacy', path: '/privacy' })
  expect(screen.getByText(/Nothing you type leaves this device/)).toBeVisible()
  expect(screen.getByText(/sensitive ones included/)).toBeVisible()
  expect(screen.getByText(/after seven days/)).toBeVisible()
})

it('names one way to clear everything, and what it does not reach', async () => {
  await renderScreen(<PrivacyScreen />, { at: '/privacy', path: '/privacy' })
  expect(screen.getAllByRole('heading', { name: /everything/ }).map((each) => each.textContent)).toEqual([
    'Clear everything',
  ])
  expect(screen.getByText(/files that you saved are yours to delete/)).toBeVisible()
})

it('says whose work it stands on, and that it is no official tool', async () => {
  await renderScreen(<AboutScreen />, { at: '/about', path: '/about' })
  expect(screen.getByText(/not an official tool of the United Nations/)).toBeVisible()
  expect(screen.getByText(/Adapted, not endorsed/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'CC BY-SA 4.0' })).toHaveAttribute(
    'href',
    expect.stringContaining('by-sa/4.0'),
  )
  expect(screen.getByText(/Apache License 2.0/, { selector: 'li' })).toBeVisible()
})
