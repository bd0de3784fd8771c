import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { PlanScreen } from '@/screens/plan/plan-screen'
import { planStarted } from '@/state/plans'
import { someAnswers } from '../../support/answers'
import { planOf, priorityOf } from '../../support/plans'
import { renderScreen } from '../../support/render-screen'
import { aSavedPlan } from '../../support/saved-plans'

const answers = someAnswers({
  roles: ['government', 'regulator'],
  context: { redress: 'none', connectivity: 'unknown' },
})
const plan = planOf(answers)

async function part(tab: 'timeline' | 'risks' | 'people') {
  planStarted(aSavedPlan({ answers }))
  return renderScreen(<PlanScreen tab={tab} />, { at: `/plans/plan-one/${tab}`, path: `/plans/:id/${tab}` })
}

it('draws the timeline and says the same as a list, with the next steps named', async () => {
  await part('timeline')
  expect(screen.getByRole('img', { name: /Actions by month/ })).toBeInTheDocument()
  const dated = plan.items.filter((item) => item.schedule.state === 'scheduled')
  expect(
    within(screen.getByRole('region', { name: 'The actions, month by month' })).getAllByRole('link'),
  ).toHaveLength(dated.length)
  expect(screen.getByText(/^Going live: /)).toBeVisible()
})

it('shows all 13 risks, each with contributions that add up', async () => {
  await part('risks')
  const risks = screen.getAllByRole('article')
  expect(risks).toHaveLength(13)
  for (const [index, risk] of risks.entries()) {
    const table = within(risk).getByRole('table', { hidden: true })
    const cells = within(table).getAllByRole('cell', { hidden: true })
    const figures = cells.map((cell) => cell.textContent ?? '').filter((text) => /^\+?\d+$/.test(text))
    const parts = figures.slice(0, -1).map(Number)
    expect(parts.reduce((sum, points) => sum + points, 0)).toBe(plan.exposures[index]?.exposure)
    expect(Number(figures.at(-1))).toBe(plan.exposures[index]?.exposure)
  }
})

it('says that nobody knows an answer, and that it counts as the second-worst', async () => {
  await part('risks')
  expect(screen.getAllByText(/nobody knows, so it counts as the second-worst/).length).toBeGreaterThan(0)
})

it('has exactly one authority answer for each action', async () => {
  await part('people')
  const rows = within(screen.getByRole('table', { name: 'Who answers for each action, who works on it' }))
    .getAllByRole('row')
    .slice(1)
  expect(rows).toHaveLength(priorityOf(plan).length)
  for (const row of rows) expect(within(row).getAllByText('A')).toHaveLength(1)
})

it('lists what to ask of those outside the plan, by authority', async () => {
  await part('people')
  const donors = plan.asks.filter((ask) => ask.role === 'donor').length
  expect(screen.getByText(new RegExp(`^Donor: ${donors} request`))).toBeVisible()
  expect(screen.queryByText(/^Regulator: \d+ request/)).toBeNull()
})

it('heads the tab of people once, and its parts below that', async () => {
  await part('people')
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1)
  expect(screen.getAllByRole('heading', { level: 3 }).length).toBeGreaterThan(2)
})
