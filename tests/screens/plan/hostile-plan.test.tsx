import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { ItemEdit } from '@/core/plan/plan-edits'
import { PlanScreen } from '@/screens/plan/plan-screen'
import { planStarted } from '@/state/plans'
import { planOf, priorityOf } from '../../support/plans'
import { renderScreen } from '../../support/render-screen'
import { aSavedPlan } from '../../support/saved-plans'

const MARKUP =
  '<img src="x" onerror="alert(1)"><script>alert(2)</script><b>bold</b> {{title}} \u202eoverride\u202c 😀'
/** Ten thousand characters with an end of their own, so that a cut would show. */
const LONG = `${'whole '.repeat(1_665)}to the end`

const plan = aSavedPlan()
const [first, second] = priorityOf(planOf(plan.answers))

/** A plan file with markup in every field that people fill, and links that must not be followed. */
function hostilePlan() {
  const item: ItemEdit = {
    decision: 'planned',
    title: MARKUP,
    sentence: MARKUP,
    steps: [MARKUP, MARKUP],
    deliverable: MARKUP,
    lead: MARKUP,
    partners: MARKUP,
    notes: MARKUP,
    costSource: MARKUP,
    evidenceLink: 'javascript:alert(3)',
    indicators: { 'own-1': { measure: MARKUP, target: MARKUP, verification: MARKUP } },
  }
  return aSavedPlan({
    title: MARKUP,
    answers: { ...plan.answers, institution: MARKUP, dpiName: MARKUP },
    edits: {
      ...plan.edits,
      participants: MARKUP,
      items: { [first?.id ?? '']: item, [second?.id ?? '']: { notes: LONG, title: LONG.slice(0, 300) } },
      ownItems: [
        { id: 'own-one', title: MARKUP, principle: 'F2', risks: { RI1: 2 }, why: MARKUP, edit: item },
      ],
      signOff: [{ post: MARKUP, statement: MARKUP }],
      risks: { RS1: { likelihood: 3, note: MARKUP } },
    },
  })
}

const TABS = [
  ['overview', ''],
  ['actions', `/actions?item=${first?.id}`],
  ['export', '/export'],
] as const

it.each(TABS)(
  'text from a file is text on the tab "%s": no markup, no script, no link but to the web',
  async (tab, path) => {
    planStarted(hostilePlan())
    const { container } = await renderScreen(<PlanScreen tab={tab} />, {
      at: `/plans/plan-one${path}`,
      path: tab === 'overview' ? '/plans/:id' : `/plans/:id/${tab}`,
    })
    expect(
      (await screen.findAllByText(/<script>alert\(2\)<\/script>/, {}, { timeout: 20_000 })).length,
    ).toBeGreaterThan(0)
    expect(container.querySelector('img[src="x"], script, [onerror]')).toBeNull()
    expect([...container.querySelectorAll('b')].map((each) => each.textContent)).not.toContain('bold')
    const schemes = [...container.querySelectorAll('a[href]')].map(
      (link) => (link as HTMLAnchorElement).protocol,
    )
    expect(schemes.filter((each) => !/^(https?|mailto|about):$/.test(each))).toEqual([])
  },
)

it('text of ten thousand characters is shown whole in the preview', async () => {
  planStarted(hostilePlan())
  await renderScreen(<PlanScreen tab="export" />, { at: '/plans/plan-one/export', path: '/plans/:id/export' })
  expect(
    (await screen.findAllByText((words) => words.includes(LONG), {}, { timeout: 20_000 })).length,
  ).toBeGreaterThan(0)
})
