import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Database } from '@/storage/database'
import { Journal } from '@/storage/journal'
import { PlanStore } from '@/storage/plan-store'
import { questionnaire } from '../support/answers'
import { RUNS, SEED } from '../support/plans'
import { aSavedPlan } from '../support/saved-plans'
import { aBrowser, allSettled, inJournal, OneWindow, type SharedBrowser } from '../support/windows'

let browser: SharedBrowser

beforeEach(() => {
  browser = aBrowser()
})

async function twoWindows(hasJournal = true): Promise<readonly [OneWindow, OneWindow]> {
  const [one, other] = [new OneWindow(browser, hasJournal), new OneWindow(browser, hasJournal)]
  one.plan = aSavedPlan({ revision: 1 })
  one.keeper.keep(one.plan)
  await allSettled(browser)
  return [one, other]
}

/** Of two leads of one action the later is asked about, and nobody is without it. */
function expectBothLeadsKept(one: OneWindow, other: OneWindow): void {
  expect(other.conflicts).toMatchObject([
    { place: { of: 'item', item: 'law', field: 'lead' }, mine: 'Parliament', theirs: 'Ministry' },
  ])
  expect(one.plan?.edits.items['law']?.lead).toBe('Parliament')
}

const copyOf = (id: string) => {
  const opened = new PlanStore(browser.storage, questionnaire).read(id)?.opened
  return opened?.ok ? opened.plan : null
}

describe.each([
  ['with a journal', true],
  ['without one', false],
])('two windows on one plan, %s', (_, hasJournal) => {
  it('keep both one’s edits', async () => {
    const [one, other] = await twoWindows(hasJournal)
    one.editItem('law', 'Ministry')
    other.editItem('hotline', 'Ombudsperson')
    await allSettled(browser)
    const both = { law: { lead: 'Ministry' }, hotline: { lead: 'Ombudsperson' } }
    expect(one.plan?.edits.items).toEqual(both)
    expect(other.plan?.edits.items).toEqual(both)
    expect(copyOf('plan-one')?.edits.items).toEqual(both)
  })

  it('a window that slept through the other’s work overwrites none of it', async () => {
    const [one, other] = await twoWindows(hasJournal)
    other.isAsleep = true
    for (const lead of ['a', 'b', 'c']) one.editItem('law', lead)
    await allSettled(browser)
    other.isAsleep = false
    other.editItem('hotline', 'Ombudsperson')
    await allSettled(browser)
    const both = { law: { lead: 'c' }, hotline: { lead: 'Ombudsperson' } }
    expect(copyOf('plan-one')?.edits.items).toEqual(both)
    expect(one.plan?.edits.items).toEqual(both)
  })

  it('ask where both changed one field, and lose neither', async () => {
    const [one, other] = await twoWindows(hasJournal)
    other.isAsleep = true
    one.editItem('law', 'Ministry')
    await allSettled(browser)
    other.editItem('law', 'Parliament')
    await allSettled(browser)
    expectBothLeadsKept(one, other)
  })

  it('lose nothing over any order of edits and naps', async () => {
    const steps = fc.array(
      fc.record({
        who: fc.nat(1),
        item: fc.constantFrom('a', 'b'),
        nap: fc.boolean(),
        wait: fc.boolean(),
      }),
      { minLength: 1, maxLength: 12 },
    )
    await fc.assert(
      fc.asyncProperty(steps, async (script) => {
        browser = aBrowser()
        const windows = await twoWindows(hasJournal)
        const last = new Map<string, string>()
        for (const [index, { who, item, nap, wait }] of script.entries()) {
          const window = windows[who]
          if (!window) continue
          window.isAsleep = nap
          // Each window has its own fields, so that nothing has to be asked.
          window.editItem(`${item}${who}`, String(index))
          last.set(`${item}${who}`, String(index))
          if (wait) await allSettled(browser)
        }
        for (const window of windows) {
          window.isAsleep = false
          window.keeper.lookAgain('plan-one')
        }
        await allSettled(browser)
        const wanted = Object.fromEntries([...last].map(([item, lead]) => [item, { lead }]))
        expect(copyOf('plan-one')?.edits.items).toEqual(wanted)
        for (const window of windows) expect(window.plan?.edits.items).toEqual(wanted)
      }),
      { numRuns: Math.min(RUNS, 500), seed: SEED },
    )
  })
})

/** What the other window takes in comes while this one is at it. */
function during(window: OneWindow, task: () => void): void {
  const { update } = Journal.prototype
  vi.spyOn(Journal.prototype, 'update').mockImplementationOnce(async function (this: Journal, ...given) {
    await update.apply(this, given)
    task()
  })
  window.keeper.lookAgain('plan-one')
}

describe('what is typed while another window’s words come in', () => {
  it.each([true, false])('goes into the plan first (journal: %s)', async (hasJournal) => {
    const [one, other] = await twoWindows(hasJournal)
    other.halfTyped = () => {
      other.halfTyped = null
      other.editItem('law', 'Parliament')
    }
    one.editItem('law', 'Ministry')
    await allSettled(browser)
    expectBothLeadsKept(one, other)
  })

  it('is left alone while this window writes alone', async () => {
    const [one] = await twoWindows()
    const halfTyped = vi.fn()
    one.halfTyped = halfTyped
    one.editItem('law', 'Ministry')
    one.editItem('law', 'Registrar')
    await allSettled(browser)
    expect(halfTyped).not.toHaveBeenCalled()
  })

  it('stays where the browser takes its time over them', async () => {
    const [one, other] = await twoWindows()
    other.isAsleep = true
    one.editItem('law', 'Ministry')
    await allSettled(browser)
    during(other, () => other.editItem('hotline', 'Ombudsperson'))
    await allSettled(browser)
    const both = { law: { lead: 'Ministry' }, hotline: { lead: 'Ombudsperson' } }
    expect(other.plan?.edits.items).toEqual(both)
    expect(await inJournal(browser, 'plan-one')).toMatchObject({ edits: { items: both } })
  })
})

describe('the journal', () => {
  it('has the newest revision as soon as the browser lets it', async () => {
    const [one] = await twoWindows()
    one.editItem('law', 'Ministry')
    await allSettled(browser)
    expect(await inJournal(browser, 'plan-one')).toMatchObject({ revision: 2 })
  })

  it('keeps the plan where localStorage is full, and the notice is shown', async () => {
    const [one] = await twoWindows()
    browser.storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    one.editItem('law', 'Ministry')
    await allSettled(browser)
    expect(one.results.at(-1)).toBe('storage-full')
    expect((await inJournal(browser, 'plan-one'))?.edits.items).toEqual({ law: { lead: 'Ministry' } })
  })

  it('says that all was cleared under an open plan, and holds the plan again after the next edit', async () => {
    const [one] = await twoWindows()
    await new Database(browser.factory).destroy()
    browser.storage.clear()
    one.editItem('law', 'Ministry')
    await allSettled(browser)
    expect(one.results).toContain('storage-cleared')
    expect(await inJournal(browser, 'plan-one')).toMatchObject({
      edits: { items: { law: { lead: 'Ministry' } } },
    })
  })

  it('says so too where the browser cleared its database alone', async () => {
    const [one] = await twoWindows()
    await new Database(browser.factory).destroy()
    one.editItem('law', 'Ministry')
    await allSettled(browser)
    expect(one.results).toContain('storage-cleared')
  })

  it('never overwrites what a newer version of the app wrote', async () => {
    const [one] = await twoWindows()
    const newer = '{"format":"dpi-safeguards-plan","version":99,"plan":{}}'
    await new Journal(new Database(browser.factory)).update('plan-one', () => ({
      revision: 9,
      content: newer,
    }))
    browser.storage.setItem('dpi-safeguards-plan:plan-one', newer)
    one.editItem('law', 'Ministry')
    await allSettled(browser)
    expect(one.results.at(-1)).toBe('changed-elsewhere')
    expect(one.plan?.edits.items).toEqual({ law: { lead: 'Ministry' } })
    expect((await new Journal(new Database(browser.factory)).all()).get('plan-one')?.content).toBe(newer)
    expect(browser.storage.getItem('dpi-safeguards-plan:plan-one')).toBe(newer)
  })

  it('lets a plan go in all windows when one deletes it, and brings it back with undo', async () => {
    const [one, other] = await twoWindows()
    const plan = one.plan ?? aSavedPlan()
    one.plan = null
    await one.keeper.remove(plan)
    await allSettled(browser)
    expect(other.plan).toBeNull()
    expect(await inJournal(browser, 'plan-one')).toBeNull()
    one.plan = plan
    one.keeper.keep(plan)
    await allSettled(browser)
    expect(other.plan).toEqual(plan)
    expect(await inJournal(browser, 'plan-one')).toEqual(plan)
  })

  it('keeps what another window typed into a plan that was deleted here', async () => {
    const [one, other] = await twoWindows()
    other.isAsleep = true
    const plan = one.plan ?? aSavedPlan()
    one.plan = null
    await one.keeper.remove(plan)
    other.editItem('law', 'Ministry')
    await allSettled(browser)
    expect(await inJournal(browser, 'plan-one')).toMatchObject({
      edits: { items: { law: { lead: 'Ministry' } } },
    })
  })

  it('sets aside the state in which a plan was opened, before its first change', async () => {
    const [one] = await twoWindows()
    one.editItem('law', 'Ministry')
    one.editItem('law', 'Registrar')
    await allSettled(browser)
    const earlier = await new Journal(new Database(browser.factory)).earlier('plan-one')
    expect(earlier.map((each) => each.revision)).toEqual([1])
  })
})
