import i18next from 'i18next'
import { act, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { HomeScreen } from '@/screens/home/home-screen'
import { OwnLibraryScreen } from '@/screens/library/own-library-screen'
import { PlanScreen } from '@/screens/plan/plan-screen'
import { ownLibrariesForgotten } from '@/state/own-library-files'
import { earlierStates } from '@/state/earlier-states'
import { planFileOf } from '@/state/plan-file'
import { planStarted } from '@/state/plans'
import { plansForgotten } from '@/state/keep-plans'
import { savedPlan } from '@/state/open-plans'
import { lookedAt } from '@/state/own-library-reading'
import { someAnswers } from '../../support/answers'
import { dataOnDisk, textsOnDisk } from '../../support/data-on-disk'
import { exampleLibrary } from '../../support/own-libraries'
import { renderScreen } from '../../support/render-screen'
import { aSavedPlan } from '../../support/saved-plans'

const OWN = 'district-registration-days'
const TITLE = 'Registration days in every district'

const fileOf = (content: unknown): File =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], 'library.json', {
    type: 'application/json',
  })

const ownScreen = () => renderScreen(<OwnLibraryScreen />, { at: '/library/own', path: '/library/own' })
const actions = () =>
  renderScreen(<PlanScreen tab="actions" />, {
    at: `/plans/plan-one/actions?item=${OWN}`,
    path: '/plans/:id/actions',
  })

const aPlan = () =>
  aSavedPlan({
    answers: someAnswers({ stage: 'development', context: { connectivity: 'mostly-offline' } }),
    libraryVersion: '',
  })

async function useExample(): Promise<void> {
  planStarted(aPlan())
  const { user, unmount } = await ownScreen()
  await user.upload(screen.getByLabelText('Choose a library file'), fileOf(exampleLibrary()))
  await user.click(await screen.findByRole('button', { name: 'Use it in this plan' }))
  await screen.findByText(/is now made from this library/)
  expect(screen.getByRole('link', { name: 'National ID' })).toHaveFocus()
  unmount()
}

describe('a library of one’s own', () => {
  it('is shown before it is used, then its safeguards stand in the plan, which says where they come from', async () => {
    planStarted(aPlan())
    const { user, unmount } = await ownScreen()
    expect(screen.getByText('This plan uses the bundled library.')).toBeVisible()
    await user.upload(screen.getByLabelText('Choose a library file'), fileOf(exampleLibrary()))
    expect(
      await screen.findByText(/version .*2027-1.* adds to the bundled library: 1 safeguard\./),
    ).toBeVisible()
    expect(savedPlan('plan-one')?.ownLibrary).toBeUndefined()
    await user.click(screen.getByRole('button', { name: 'Use it in this plan' }))
    await screen.findByText(/is now made from this library/)
    unmount()
    await actions()
    expect((await screen.findAllByText(TITLE)).length).toBeGreaterThan(0)
    expect(screen.getByText(/Not the bundled library/)).toHaveTextContent('2027-1')
  })

  it('begins a plan where there is none, and one beside those that there are, at its first question', async () => {
    const begun: string[] = []
    for (const isFirst of [true, false]) {
      const { user, unmount, address } = await ownScreen()
      if (!isFirst) {
        await user.selectOptions(screen.getByLabelText('For this plan'), 'A new plan')
        expect(address()).toBe('/library/own?plan=new')
      }
      expect(screen.queryByRole('button', { name: 'Start a plan with it' })).toBeNull()
      await user.upload(screen.getByLabelText('Choose a library file'), fileOf(exampleLibrary()))
      await user.click(await screen.findByRole('button', { name: 'Start a plan with it' }))
      await expect.poll(address).toMatch(/^\/plans\/[^/]+\/answers\/system$/)
      begun.push(address().split('/')[2] ?? '')
      unmount()
    }
    expect(new Set(begun).size).toBe(2)
    for (const id of begun) {
      expect(savedPlan(id)).toMatchObject({ answers: {}, ownLibrary: { mode: 'adds', version: '2027-1' } })
      expect(await earlierStates(id)).toEqual([])
    }
  })

  it('in another version lists what changes in the plan before it goes on with it', async () => {
    await useExample()
    const first = await actions()
    await screen.findAllByText(TITLE)
    first.unmount()
    const [safeguard] = exampleLibrary().safeguards
    const { en } = safeguard?.words ?? {}
    const next = {
      ...exampleLibrary(),
      version: '2027-2',
      safeguards: [
        {
          ...safeguard,
          words: { ...safeguard?.words, en: { ...en, title: 'Registration days everywhere' } },
        },
      ],
    }
    const { user, unmount } = await ownScreen()
    await user.upload(screen.getByLabelText('Choose a library file'), fileOf(next))
    await user.click(await screen.findByRole('button', { name: 'Use it in this plan' }))
    await screen.findByText(/is now made from this library/)
    unmount()
    const plan = await actions()
    expect(await screen.findByRole('heading', { name: 'The library has changed since' })).toBeVisible()
    expect(screen.getByText('Changed: 1 safeguard')).toBeVisible()
    await plan.user.click(screen.getByRole('button', { name: 'Go on with this version' }))
    expect((await screen.findAllByText('Registration days everywhere')).length).toBeGreaterThan(0)
    expect(savedPlan('plan-one')?.libraryVersion).toContain('2027-2')
  })

  it('that has a fault is refused by path, and the plan stays as it was', async () => {
    planStarted(aPlan())
    const before = savedPlan('plan-one')
    const { user } = await ownScreen()
    const [first] = exampleLibrary().safeguards
    const faulty = {
      ...exampleLibrary(),
      safeguards: [{ ...first, logic: { ...first?.logic, principle: 'F12' } }],
    }
    await user.upload(screen.getByLabelText('Choose a library file'), fileOf(faulty))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /safeguards\.0\.logic\.principle This is none of the allowed values: .*F1, F2, F3/,
    )
    expect(screen.queryByRole('button', { name: 'Use it in this plan' })).toBeNull()
    await user.upload(screen.getByLabelText('Choose a library file'), fileOf('dear minister'))
    expect(await screen.findByText(/is not JSON/)).toBeVisible()
    expect(savedPlan('plan-one')).toBe(before)
  })

  it('that is the file of a plan, or of a later version, is called that and not taken apart', async () => {
    planStarted(aPlan())
    const { user } = await ownScreen()
    const choose = screen.getByLabelText('Choose a library file')
    await user.upload(choose, fileOf((await planFileOf('plan-one'))?.content ?? ''))
    expect(await screen.findByRole('alert')).toHaveTextContent(/the file of a plan, not a library/)
    expect(screen.getByRole('alert')).not.toHaveTextContent(/allowed values|missing/)
    const toPlans = within(screen.getByRole('alert')).getByRole('link', { name: 'To your plans' })
    expect(toPlans).toHaveAttribute('href', expect.stringMatching(/\/$/))
    await user.upload(choose, fileOf({ ...exampleLibrary(), formatVersion: 2 }))
    expect(await screen.findByText(/A newer version of this tool made it/)).toBeVisible()
  })

  it('says what is wrong in the language of the screen, the path as it stands in the file', async () => {
    planStarted(aPlan())
    i18next.addResourceBundle('ar', 'safety', textsOnDisk('ar').safety)
    await i18next.changeLanguage('ar')
    const { user, container } = await ownScreen()
    const input = container.querySelector('input[type=file]') as HTMLInputElement
    const { name: _, ...nameless } = exampleLibrary()
    await user.upload(input, fileOf({ ...nameless, extra: 1 }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/name هذا العنصر ناقص\./)
    expect(screen.getByRole('alert')).toHaveTextContent(/لا تعرف الصيغة هذه الحقول: .?extra/)
    await i18next.changeLanguage('en')
  })

  it('is left again, and the plan is made from the bundled one', async () => {
    await useExample()
    const { user } = await ownScreen()
    await user.click(screen.getByRole('button', { name: 'Go back to the bundled library' }))
    expect(await screen.findByText(/is made from the bundled library again/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'National ID' })).toHaveFocus()
    expect(savedPlan('plan-one')?.ownLibrary).toBeUndefined()
  })

  it.each([
    [
      'for the bundled one',
      async (user: UserEvent) => {
        await user.click(screen.getByRole('button', { name: 'Go back to the bundled library' }))
        await screen.findByText(/is made from the bundled library again/)
      },
    ],
    [
      'for another',
      async (user: UserEvent) => {
        const text = JSON.stringify({ ...exampleLibrary(), name: 'Regional' }).replaceAll(OWN, 'village-days')
        await user.upload(screen.getByLabelText('Choose a library file'), fileOf(text))
        await user.click(await screen.findByRole('button', { name: 'Use it in this plan' }))
        await screen.findByText(/is now made from this library/)
      },
    ],
  ])('is left %s, and what was written on its safeguards keeps their names', async (_, leave) => {
    await useExample()
    const plan = await actions()
    await plan.user.type(await screen.findByLabelText('Notes'), 'Ask the districts')
    await plan.user.tab()
    plan.unmount()
    const { user, unmount } = await ownScreen()
    await leave(user)
    unmount()
    await actions()
    const gone = within(await screen.findByRole('region', { name: 'No longer applies' }))
    expect(gone.getByRole('heading', { name: TITLE })).toBeVisible()
    expect(gone.getByText('Ask the districts')).toBeVisible()
  })

  it('travels in the plan file: another computer opens the plan with it', async () => {
    await useExample()
    const file = await planFileOf('plan-one')
    plansForgotten()
    localStorage.clear()
    ownLibrariesForgotten()
    const { user, unmount } = await renderScreen(<HomeScreen />, { at: '/', path: '/' })
    await user.upload(await screen.findByLabelText('Choose a file'), fileOf(file?.content))
    expect(await screen.findByText(/Not the bundled library/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Take it in' }))
    await act(() => Promise.resolve())
    unmount()
    await actions()
    expect((await screen.findAllByText(TITLE)).length).toBeGreaterThan(0)
  })

  it('that this browser does not have leaves the plan open with the bundled one, and says what to do', async () => {
    await useExample()
    ownLibrariesForgotten()
    const { unmount } = await actions()
    unmount()
    planStarted(
      aSavedPlan({
        ...aPlan(),
        ownLibrary: { name: 'Lost', version: '1', mode: 'adds', count: 1, hash: '0123456789abcdef' },
      }),
    )
    await actions()
    expect(await screen.findByText('The library of this plan is not here')).toBeVisible()
    expect(screen.queryByText(TITLE)).toBeNull()
  })

  it('can be started from the bundled one, which comes as such a file', async () => {
    planStarted(aPlan())
    const { user, files } = await ownScreen()
    await user.click(screen.getByRole('button', { name: 'Download the bundled library' }))
    await expect.poll(() => files.length).toBe(1)
    expect(await lookedAt(dataOnDisk, files[0]?.text ?? '')).toMatchObject({
      ok: true,
      own: { name: { mode: 'replaces' } },
    })
    const said = screen.getByText(/is ready\. Look in your downloads\.$/)
    expect(said).toHaveTextContent('bundled-library.json')
    expect(said.closest('[role=status]')).not.toBeNull()
  })
})
