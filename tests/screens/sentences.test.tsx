import { screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { HomeScreen } from '@/screens/home/home-screen'
import { JointScreen } from '@/screens/joint/joint-screen'
import { SafeguardScreen } from '@/screens/library/safeguard-screen'
import { MethodScreen } from '@/screens/pages/method-screen'
import { PlanScreen } from '@/screens/plan/plan-screen'
import { WizardScreen } from '@/screens/wizard/wizard-screen'
import { planStarted } from '@/state/plans'
import { writePlanFile } from '@/storage/read-plan-file'
import { renderScreen, type RenderedScreen } from '../support/render-screen'
import { aSavedPlan } from '../support/saved-plans'
import { speak } from '../support/speak'

const { document } = aSavedPlan()
/** Without a first month, which more than one sentence asks for. */
const plan = aSavedPlan({
  answers: {
    dpiTypes: ['id'],
    stage: 'operations',
    roles: ['government'],
    context: { redress: 'unknown', connectivity: 'unknown' },
  },
  nextReview: '2026-01-10',
  document: { ...document, language: 'zh' },
})
const other = { ...plan, id: 'other', title: 'Another', createdAt: '2026-11-21T08:00:00.000Z' }

interface Shown {
  readonly name: string
  readonly element: ReactElement
  readonly path: string
  readonly arrive?: (rendered: RenderedScreen) => Promise<unknown>
}

/** Screens that set a sentence or a link after a sentence. */
const SCREENS: readonly Shown[] = [
  { name: 'home', element: <HomeScreen />, path: '/' },
  {
    name: 'the questions',
    element: <WizardScreen />,
    path: '/plans/:id/answers/:step',
    arrive: async () => await screen.findByText(/^目前有/),
  },
  { name: 'the overview', element: <PlanScreen tab="overview" />, path: '/plans/:id' },
  { name: 'the timeline', element: <PlanScreen tab="timeline" />, path: '/plans/:id/timeline' },
  { name: 'the people', element: <PlanScreen tab="people" />, path: '/plans/:id/people' },
  { name: 'the files', element: <PlanScreen tab="export" />, path: '/plans/:id/export' },
  {
    name: 'another copy',
    element: <PlanScreen tab="compare" />,
    path: '/plans/:id/review/compare',
    arrive: async ({ container, user }) => {
      const file = container.querySelector<HTMLInputElement>('input[type=file]')
      if (file) await user.upload(file, new File([writePlanFile(other)], 'other.json'))
      await screen.findByText(/个字段不同/)
    },
  },
  {
    name: 'several plans',
    element: <JointScreen />,
    path: '/joint',
    arrive: async ({ user }) => {
      for (const box of screen.getAllByRole('checkbox')) await user.click(box)
      await screen.findAllByText(/^所有计划均提出/, {}, { timeout: 10_000 })
    },
  },
  { name: 'a safeguard', element: <SafeguardScreen />, path: '/library/:safeguard' },
  { name: 'the method', element: <MethodScreen />, path: '/method' },
]

describe('in Chinese no blank stands between two sentences', () => {
  afterEach(() => speak('en'))

  it.each(SCREENS)('$name', async ({ element, path, arrive }) => {
    await speak('zh')
    planStarted(plan)
    planStarted(other)
    const at = path
      .replace(':id', plan.id)
      .replace(':step', 'system')
      .replace(':safeguard', 'complaint-channels')
    const rendered = await renderScreen(element, { at, path, data: { languages: ['en', 'zh'] } })
    await arrive?.(rendered)
    // A button is no sentence: its sign stands apart from its word.
    const lines = [...rendered.container.querySelectorAll('p, li, td')]
      .filter((line) => line.querySelector('p, li, button') === null)
      .map((line) => line.textContent ?? '')
    expect(lines.filter((line) => /[。：？]./u.test(line))).not.toEqual([])
    expect(lines.filter((line) => /[。：？]\s|\d, \d/u.test(line))).toEqual([])
  })
})

it('in English one does', async () => {
  planStarted(plan)
  await renderScreen(<PlanScreen tab="overview" />, { at: `/plans/${plan.id}`, path: '/plans/:id' })
  const ends = screen
    .getAllByRole('link', { name: 'Name leads' })
    .map((link) => link.parentElement?.textContent)
  for (const end of ends) expect(end).toMatch(/\. Name leads$/)
})
