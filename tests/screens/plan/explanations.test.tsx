import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { whatWouldChange, movesOf } from '@/core/engine/what-would-change'
import { sectionInput } from '@/core/document/write-document'
import { AnswerEntry } from '@/screens/plan/answers/answer-entry'
import { PlanScreen } from '@/screens/plan/plan-screen'
import { planStarted } from '@/state/plans'
import { someAnswers } from '../../support/answers'
import { library, planOf, priorityOf } from '../../support/plans'
import { aWriteInput } from '../../support/written'
import { renderScreen } from '../../support/render-screen'
import { aSavedPlan } from '../../support/saved-plans'

const answers = someAnswers({
  context: { redress: 'none', 'mandatory-use': 'only-channel', fragility: 'none' },
})
const plan = planOf(answers)
/** A plan for every change of an answer: the work of a second, more on a busy machine. */
const WORK = { timeout: 20_000 }
const lists = [...whatWouldChange(library, answers)]

async function itemPanel(id: string, own: Parameters<typeof aSavedPlan>[0] = {}) {
  planStarted(aSavedPlan({ answers, ...own }))
  const shown = await renderScreen(<PlanScreen tab="actions" />, {
    at: `/plans/plan-one/actions?item=${id}`,
    path: '/plans/:id/actions',
  })
  return shown
}

it('says at an action, when asked, which single answers would take it out of the short list', async () => {
  const item = priorityOf(plan).find((each) => movesOf(lists, each.id).length > 0)
  if (!item) throw new Error('nothing moves')
  const { user } = await itemPanel(item.id)
  const ask = screen.getByRole('button', { name: 'What would change this?' })
  expect(ask).toHaveAttribute('aria-expanded', 'false')
  await user.click(ask)
  expect(
    await screen.findByText(`${lists.length} changes tried, one answer at a time.`, {}, WORK),
  ).toBeVisible()
  const lead = screen.getByText('It is in the short list. Any one of these would take it out:')
  const lines = within(lead.parentElement as HTMLElement).getAllByRole('listitem')
  const questions = new Set(movesOf(lists, item.id).map(({ id, how }) => `${id} ${how}`))
  expect(lines).toHaveLength(questions.size)
})

it('says so where no single answer would move it, and where the user decided themselves', async () => {
  const firm = priorityOf(plan).find((each) => movesOf(lists, each.id).length === 0)
  if (!firm) throw new Error('everything moves')
  const { user, unmount } = await itemPanel(firm.id)
  await user.click(screen.getByRole('button', { name: 'What would change this?' }))
  expect(
    await screen.findByText('No single answer would take it out of the short list.', {}, WORK),
  ).toBeVisible()
  unmount()
  await itemPanel(firm.id, {
    edits: { ...aSavedPlan().edits, items: { [firm.id]: { decision: 'planned' } } },
  })
  expect(screen.queryByRole('button', { name: 'What would change this?' })).toBeNull()
  expect(screen.getByText(/You decided on this action yourself/)).toBeVisible()
})

it('shows for each answer what it changed: gates, short list, points; the weightiest first', async () => {
  planStarted(aSavedPlan({ answers }))
  await renderScreen(<PlanScreen tab="answers" />, {
    at: '/plans/plan-one/answers',
    path: '/plans/:id/answers',
  })
  const entries = await screen.findAllByRole('article', {}, WORK)
  expect(entries).toHaveLength(3)
  const redress = screen.getByRole('article', { name: 'Redress' })
  expect(within(redress).getByText(/^Going live: “Hold” instead of “/)).toBeVisible()
  expect(within(redress).getAllByText(/^\+\d+$/).length).toBeGreaterThan(2)
  expect(within(redress).getByRole('link', { name: /^Change this answer \S/ })).toHaveAttribute(
    'href',
    '/plans/plan-one/answers/law?question=redress',
  )
  expect(within(redress).getByText(/^Compared with the best answer: /)).toBeVisible()
  const peace = screen.getByRole('article', { name: 'Fragility and conflict' })
  expect(within(peace).getByText('Compared with no answer')).toBeVisible()
  expect(entries.at(-1)).toBe(peace)
})

it('says in a sentence of its own where an answer puts a step behind, or brings it ahead', async () => {
  const gates = [
    { gate: 'before-data-collection', before: 'go-limited', now: null },
    { gate: 'before-enrolment', before: null, now: 'hold' },
  ] as const
  const effect = {
    id: 'redress',
    against: 'best',
    exposures: [],
    entered: [],
    left: [],
    reworded: [],
    gates,
  } as const
  const input = sectionInput(aWriteInput({ answers }))
  await renderScreen(<AnswerEntry planId="plan-one" input={input} effect={effect} />, { at: '/', path: '/' })
  expect(screen.getByText('Data collection: already behind you; otherwise “Go, limited”')).toBeVisible()
  expect(screen.getByText('Enrolment: “Hold”; otherwise already behind you')).toBeVisible()
})
