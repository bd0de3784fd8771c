import { IDBFactory } from 'fake-indexeddb'
import type { PlanConflict } from '@/core/plan/merge-plans'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { Database } from '@/storage/database'
import { Journal } from '@/storage/journal'
import { type Listener, PlanKeeper } from '@/storage/plan-keeper'
import { PlanStore, type SaveResult } from '@/storage/plan-store'
import { readPlanFile } from '@/storage/read-plan-file'
import { questionnaire } from './answers'
import { MemoryStorage } from './saved-plans'

/** One browser: what its windows share. */
export interface SharedBrowser {
  readonly storage: MemoryStorage
  readonly factory: IDBFactory
  readonly windows: OneWindow[]
}

export const aBrowser = (): SharedBrowser => ({
  storage: new MemoryStorage(),
  factory: new IDBFactory(),
  windows: [],
})

/** A window as the app keeps it: the plan on the screen, and the keeper below it. */
export class OneWindow {
  plan: SavedPlan | null = null
  conflicts: readonly PlanConflict[] = []
  readonly results: SaveResult[] = []
  /** Gives what stands half typed in a field to the plan. */
  halfTyped: (() => void) | null = null
  readonly keeper: PlanKeeper
  /** A window that was put to sleep hears of nothing. */
  isAsleep = false

  constructor(browser: SharedBrowser, hasJournal = true) {
    browser.windows.push(this)
    const listener: Listener = {
      comingIn: () => this.halfTyped?.(),
      current: () => this.plan,
      changed: (plan) => {
        this.plan = plan
      },
      gone: () => {
        this.plan = null
      },
      conflicts: (_, conflicts) => {
        this.conflicts = conflicts
      },
      result: (_, result) => {
        this.results.push(result)
      },
      wrote: (id) => {
        for (const other of browser.windows) if (other !== this && !other.isAsleep) other.keeper.lookAgain(id)
      },
      now: () => '2027-01-01T00:00:00.000Z',
    }
    const journal = hasJournal ? new Journal(new Database(browser.factory)) : null
    this.keeper = new PlanKeeper(
      new PlanStore(browser.storage, questionnaire),
      journal,
      questionnaire,
      listener,
      (_, task) => task(),
    )
  }

  edit(own: Partial<SavedPlan>): void {
    if (!this.plan) throw new Error('this window shows no plan')
    this.plan = { ...this.plan, ...own, revision: this.plan.revision + 1 }
    this.keeper.keep(this.plan)
  }

  editItem(item: string, lead: string): void {
    const edits = this.plan?.edits
    if (!edits) throw new Error('this window shows no plan')
    this.edit({ edits: { ...edits, items: { ...edits.items, [item]: { ...edits.items[item], lead } } } })
  }
}

/** Until no window has anything left to write. */
export async function allSettled(browser: SharedBrowser): Promise<void> {
  for (let round = 0; round < 6; round++) {
    for (const each of browser.windows) await each.keeper.settled()
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
}

/** What a fresh start would open from the journal. */
export async function inJournal({ factory }: SharedBrowser, id: string): Promise<SavedPlan | null> {
  const entry = (await new Journal(new Database(factory)).all()).get(id)
  if (!entry || entry.content === null) return null
  const opened = readPlanFile(questionnaire, entry.content)
  if (!opened.ok) throw new Error(`the journal holds what cannot be opened: ${opened.reason}`)
  return opened.plan
}
