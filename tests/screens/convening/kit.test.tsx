import { screen, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'
import { loadSafeguardTexts } from '@/cli/load-data'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { KitScreen } from '@/screens/convening/kit-screen'
import { spokenDuration } from '@/screens/convening/spoken-duration'
import { PlanScreen } from '@/screens/plan/plan-screen'
import { itemEdited } from '@/state/edits'
import { newPlan } from '@/state/new-plan'
import { planStarted } from '@/state/plans'
import { renderScreen } from '../../support/render-screen'

const shown = (id: string) =>
  renderScreen(<KitScreen />, { at: `/plans/${id}/convening`, path: '/plans/:id/convening' })

const minutesIn = (duration: string): number =>
  60 * Number(/(\d+) hour/.exec(duration)?.[1] ?? 0) + Number(/(\d+) minute/.exec(duration)?.[1] ?? 0)

it.each([
  ['en', '1 hour 5 minutes'],
  ['fr', '1 heure 5 minutes'],
  ['es', '1 hora 5 minutos'],
  ['ar', 'ساعة و5 دقائق'],
  ['zh', '1小时5分钟'],
  ['ru', '1 час 5 минут'],
] as const)('an hour and five minutes are said as people say them: %s', (language, said) => {
  const { locale } = LANGUAGE_TABLE[language]
  expect(spokenDuration(65, locale).replaceAll('\u00a0', ' ')).toBe(said)
  expect(spokenDuration(60, locale)).not.toMatch(/0\D*$/)
})

describe('the convening kit', () => {
  const started = (context = {}, facts = {}) =>
    planStarted(
      newPlan(
        'en',
        { dpiTypes: ['id'], stage: 'design', roles: ['government'], context, ...facts },
        'National ID',
      ),
    )

  it('gives an agenda whose times add up to the whole it names, in hours and minutes as people say them', async () => {
    await shown(started())
    const agenda = screen.getByRole('table', { name: 'Agenda' })
    const times = within(agenda)
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell')[0]?.textContent ?? '')
    const sum = times.reduce((all, each) => all + minutesIn(each), 0)
    expect(times).toContain('20 minutes')
    expect(times.filter((each) => minutesIn(each) % 5 > 0)).toEqual([])
    const whole = screen.getByText(/^\d hours( \d+ minutes)? in all$/).textContent ?? ''
    expect(minutesIn(whole)).toBe(sum)
    expect(screen.getByText(/^The highest risks here: \p{Ll}/u)).toBeVisible()
    expect(screen.getByText(/^May the next steps be taken\? .*: (go|hold)\b/u)).toBeVisible()
  })

  it('takes no time for actions that are completed, and says how many are left', async () => {
    const id = started()
    const point = () => screen.getByText(/priority actions.*, one by one/).textContent ?? ''
    const { unmount } = await shown(id)
    const all = Number(/\d+/.exec(point())?.[0])
    unmount()
    itemEdited(id, 'complaint-channels', { decision: 'planned', status: 'completed' })
    await shown(id)
    expect(point()).toBe(`The priority actions still to be done (${all - 1}), one by one: lead and date`)
  })

  it('takes no time for next steps where none lies ahead', async () => {
    const point = () => screen.queryByText(/^May the next steps be taken\?/)
    const { unmount } = await shown(started())
    expect(point()).toBeVisible()
    unmount()
    await shown(started({}, { enrolment: 'most' }))
    expect(screen.getByText(/priority actions, one by one/)).toBeVisible()
    expect(point()).toBeNull()
  })

  it('leads back to the part of the plan that one came from, else to its overview', async () => {
    const back = () => screen.getByRole('link', { name: 'Back to the plan' })
    const id = started()
    const { unmount } = await shown(id)
    expect(back()).toHaveAttribute('href', `/plans/${id}`)
    unmount()
    const { user, address } = await renderScreen(
      <Routes>
        <Route path="people" element={<PlanScreen tab="people" />} />
        <Route path="convening" element={<KitScreen />} />
      </Routes>,
      { at: `/plans/${id}/people`, path: '/plans/:id/*' },
    )
    await user.click(await screen.findByRole('link', { name: /^Convening kit/ }))
    await user.click(back())
    expect(address()).toBe(`/plans/${id}/people`)
  })

  it('invites each authority with what for, and names the posts that the plan names', async () => {
    const id = started()
    itemEdited(id, 'complaint-channels', { decision: 'planned', lead: 'Registrar General' })
    await shown(id)
    const row = screen.getByRole('row', { name: /^Government/ })
    expect(within(row).getByText(/Registrar General/)).toBeVisible()
    expect(screen.getByRole('row', { name: /^Regulator.*Is asked for/ })).toBeVisible()
    expect(screen.getByRole('row', { name: /^People affected/ })).toBeVisible()
  })

  it('sets posts apart by more than a comma, which they have within', async () => {
    const id = started()
    itemEdited(id, 'complaint-channels', { decision: 'planned', lead: 'Head, complaints' })
    itemEdited(id, 'biometric-exceptions', { decision: 'planned', lead: 'Head, enrolment' })
    await shown(id)
    expect(screen.getByText(/Head, \w+\W*; \W*Head, \w+/u)).toBeVisible()
  })

  it('calls what is asked for by the title that the plan gives it', async () => {
    const firstAsked = (): string => {
      const row = screen.getByRole('row', { name: /^Regulator/ })
      return within(row).getAllByRole('listitem')[0]?.textContent ?? ''
    }
    const id = started()
    const { unmount } = await shown(id)
    const title = firstAsked()
    unmount()
    const texts = Object.entries(loadSafeguardTexts('en').texts)
    const asked = texts.find(([, text]) => text.title === title)?.[0] ?? ''
    itemEdited(id, asked, { title: 'Our own words for it' })
    await shown(id)
    expect(firstAsked()).toBe('Our own words for it')
    // In letters of another direction it keeps its order.
    expect(screen.getAllByText('Our own words for it').map(({ tagName }) => tagName)).toContain('BDI')
  })

  it('leaves no authority of the plan without a word on why it is invited', async () => {
    const roles = ['government', 'regulator', 'technology-provider'] as const
    await shown(
      planStarted(newPlan('en', { dpiTypes: ['data-exchange'], stage: 'operations', roles }, 'Exchange')),
    )
    const invitations = screen.getByRole('table', { name: 'Whom to invite' })
    const rows = within(invitations).getAllByRole('row').slice(1)
    const whys = rows.map((row) => within(row).getAllByRole('cell')[0]?.textContent)
    expect(rows.length).toBeGreaterThanOrEqual(roles.length)
    expect(whys).not.toContain('')
  })

  it('names groups that lag, never groups in danger', async () => {
    await shown(started({ 'lagging-groups': ['women'], 'displaced-groups': ['refugees'] }))
    const row = screen.getByRole('row', { name: /^People affected/ })
    expect(row).toHaveTextContent(/lag today: women/)
    expect(document.body).not.toHaveTextContent(/refugee/i)
  })

  it('leads back to the questions while the plan is a draft', async () => {
    await shown(planStarted(newPlan('en', {}, 'Draft')))
    expect(screen.getByText(/questions are not finished/)).toBeVisible()
  })
})
