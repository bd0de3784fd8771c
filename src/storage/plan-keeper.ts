import { mergePlans, type PlanConflict } from '@/core/plan/merge-plans'
import type { SavedPlan } from '@/core/plan/saved-plan'
import type { Questionnaire } from '@/core/questionnaire/questionnaire'
import { UNCHANGED } from './database'
import type { Journal, JournalEntry } from './journal'
import { isFull, type PlanStore, type SaveResult } from './plan-store'
import { isPlanReaderThere, loadPlanReader, readPlanFile, writeStoredPlan } from './read-plan-file'

/** What the keeper asks of the app, and tells it. */
export interface Listener {
  /** Another window's words are about to come in: what stands half typed in a field goes into the plan first. */
  readonly comingIn: () => void
  /** The plan as the screen has it now. */
  readonly current: (id: string) => SavedPlan | null
  /** Another window's edits came in, merged with ours. */
  readonly changed: (plan: SavedPlan) => void
  /** Deleted in another window, with nothing of ours left to keep. */
  readonly gone: (id: string) => void
  readonly conflicts: (id: string, conflicts: readonly PlanConflict[]) => void
  readonly result: (id: string, result: SaveResult) => void
  /** Something was written: other windows may want to look. */
  readonly wrote: (id: string) => void
  /** ISO time; the clock stays outside. */
  readonly now: () => string
}

/** One writer at a time among all windows of the browser. */
export type Exclusively = (name: string, task: () => Promise<void>) => Promise<void>

/** What all windows agree on: the text last read from or written to the shared place, and the plan it holds. */
interface Shared {
  readonly content: string
  readonly plan: SavedPlan
}

/**
 * Keeps plans in two places. The journal decides: each write reads what lies there within one transaction and merges,
 * so that no window overwrites another, stale or not. `localStorage` is its copy, written at once on each edit because
 * it needs no waiting when a page is closed; it decides only where the journal is missing or older.
 */
export class PlanKeeper {
  private readonly shared = new Map<string, Shared>()
  private readonly writing = new Map<string, Promise<void>>()
  private readonly again = new Set<string>()
  private readonly setAsideAt = new Map<string, string>()
  /** Deleted here: what still lies on its way must not bring them back. */
  private readonly removed = new Set<string>()

  constructor(
    private readonly store: PlanStore,
    private readonly journal: Journal | null,
    private readonly questionnaire: Questionnaire,
    private readonly listener: Listener,
    private readonly exclusively: Exclusively,
  ) {}

  /** What was read from the shared place when the app started. */
  found(plan: SavedPlan, content: string): void {
    this.shared.set(plan.id, { content, plan })
  }

  /** An edit: into `localStorage` at once, into the journal as soon as the browser lets us. */
  keep(plan: SavedPlan): void {
    this.removed.delete(plan.id)
    const content = writeStoredPlan(plan)
    const copied = this.store.write(plan, content)
    if (copied === 'changed-elsewhere') {
      if (this.journal) void this.sync(plan.id)
      else this.mergeFromStore(plan.id)
      return
    }
    this.listener.result(plan.id, copied)
    if (!this.journal) {
      if (copied === 'saved' || copied === 'storage-cleared') this.shared.set(plan.id, { content, plan })
      this.listener.wrote(plan.id)
    } else void this.sync(plan.id)
  }

  /** Another window wrote: take in what it has, and bring ours. */
  lookAgain(id: string): void {
    if (this.journal) void this.sync(id)
    else this.mergeFromStore(id)
  }

  /** Resolves when everything given so far is written. */
  async settled(): Promise<void> {
    while (this.writing.size > 0) await Promise.all(this.writing.values())
  }

  async remove(plan: SavedPlan): Promise<void> {
    this.removed.add(plan.id)
    this.store.remove(plan.id)
    this.shared.delete(plan.id)
    await this.journal?.update(plan.id, () => ({ revision: plan.revision, content: null }))
    this.listener.wrote(plan.id)
  }

  /** The state before something larger is done to the plan: another file takes its place, a library is accepted. */
  async setAside(plan: SavedPlan): Promise<void> {
    const at = this.listener.now()
    await this.journal?.setAside(plan.id, { revision: plan.revision, at, content: writeStoredPlan(plan) })
  }

  forgetAll(): void {
    this.shared.clear()
    this.store.forgetAll()
  }

  /** One write of a plan at a time; what is typed meanwhile goes with the next. */
  private sync(id: string): Promise<void> {
    const running = this.writing.get(id)
    if (running) {
      this.again.add(id)
      return running
    }
    const task = this.write(id).finally(() => {
      this.writing.delete(id)
      if (this.again.delete(id)) void this.sync(id)
    })
    this.writing.set(id, task)
    return task
  }

  private async write(id: string): Promise<void> {
    const { journal } = this
    if (!journal) return
    let outcome: Outcome = { kind: 'nothing' }
    try {
      // Within the transaction there is no waiting. What lies there may be our own alone; then nothing is read.
      await loadPlanReader().catch((error: unknown) => console.warn('what reads plans did not load', error))
      await this.exclusively(`dpi-safeguards-plan:${id}`, () =>
        journal.update(id, (there) => {
          outcome = this.bring(id, there)
          return outcome.kind === 'write' ? outcome.entry : UNCHANGED
        }),
      )
      await this.finish(id, outcome)
    } catch (error) {
      this.listener.result(id, isFull(error) ? 'storage-full' : 'storage-blocked')
    }
  }

  /** Decides, within the transaction, what the entry becomes. */
  private bring(id: string, there: JournalEntry | null): Outcome {
    if (this.removed.has(id)) return { kind: 'nothing' }
    const shared = this.shared.get(id)
    if (there && there.content !== shared?.content) this.listener.comingIn()
    const mine = this.listener.current(id)
    if (there && there.content === null) {
      if (!mine || (shared?.plan === mine && there.revision >= mine.revision)) return { kind: 'gone' }
      return written(mine, this.dueAside(id, shared))
    }
    if (there && there.content !== null && there.content !== shared?.content) {
      return this.bringTogether(id, there.content, shared, mine)
    }
    if (!mine || shared?.plan === mine) return { kind: 'nothing' }
    return written(mine, this.dueAside(id, shared), there === null && shared !== undefined)
  }

  private bringTogether(
    id: string,
    content: string,
    shared: Shared | undefined,
    mine: SavedPlan | null,
  ): Outcome {
    const opened = readPlanFile(this.questionnaire, content)
    if (!opened.ok) return { kind: 'unreadable' }
    const theirs = opened.plan
    const isUnchangedHere = !mine || shared?.plan === mine
    if (isUnchangedHere) return this.taken(id, { content, plan: theirs })
    // Without a common ancestor the later revision stands and the other is set aside.
    if (!shared) {
      return mine.revision > theirs.revision
        ? written(mine, [{ revision: theirs.revision, content }])
        : this.taken(id, { content, plan: theirs }, [
            { revision: mine.revision, content: writeStoredPlan(mine) },
          ])
    }
    const { merged, conflicts } = mergePlans(shared.plan, mine, theirs)
    const outcome = written(merged, [{ revision: theirs.revision, content }])
    // Within the transaction, so that what is typed from now on is typed over the merged plan.
    this.listener.changed(merged)
    if (conflicts.length > 0) this.listener.conflicts(merged.id, conflicts)
    return outcome
  }

  /** Theirs stands. Within the transaction, as above: shown after it, it would go over what was typed meanwhile. */
  private taken(id: string, shared: Shared, aside: readonly Aside[] = []): Outcome {
    this.shared.set(id, shared)
    this.listener.changed(shared.plan)
    return { kind: 'take', shared, aside }
  }

  /** After the transaction: what everybody now agrees on, and the copy. */
  private async finish(id: string, outcome: Outcome): Promise<void> {
    switch (outcome.kind) {
      case 'nothing':
        return
      case 'gone':
        this.shared.delete(id)
        this.store.remove(id)
        this.listener.gone(id)
        return
      case 'unreadable':
        this.listener.result(id, 'changed-elsewhere')
        return
      case 'take':
        this.store.replace(id, outcome.shared.content)
        break
      case 'write': {
        this.shared.set(id, outcome.shared)
        const copied = this.store.replace(id, outcome.shared.content)
        this.listener.result(id, outcome.wasCleared ? 'storage-cleared' : copied)
        this.listener.wrote(id)
      }
    }
    const at = this.listener.now()
    for (const each of outcome.aside ?? []) await this.journal?.setAside(id, { ...each, at })
  }

  /** The state found when the plan was opened is set aside at its first change, and again every ten minutes. */
  private dueAside(id: string, shared: Shared | undefined): readonly Aside[] {
    if (!shared) return []
    const now = this.listener.now()
    const last = this.setAsideAt.get(id)
    if (last !== undefined && Date.parse(now) - Date.parse(last) < ASIDE_EVERY_MS) return []
    this.setAsideAt.set(id, now)
    return [{ revision: shared.plan.revision, content: shared.content }]
  }

  /** Without a journal the copy decides: read, merge and write in one go. */
  private mergeFromStore(id: string): void {
    if (!isPlanReaderThere()) {
      void loadPlanReader().then(
        () => this.mergeFromStore(id),
        () => this.listener.result(id, 'changed-elsewhere'),
      )
      return
    }
    this.listener.comingIn()
    const there = this.store.read(id)
    if (!there) return
    if (!there.opened.ok) {
      this.listener.result(id, 'changed-elsewhere')
      return
    }
    const theirs = { content: there.content, plan: there.opened.plan }
    const mine = this.listener.current(id)
    const shared = this.shared.get(id)
    if (!mine || shared?.plan === mine || (!shared && theirs.plan.revision >= mine.revision)) {
      this.shared.set(id, theirs)
      this.store.seen(id, there.content)
      this.listener.changed(theirs.plan)
      return
    }
    const { merged, conflicts } = mergePlans(shared?.plan ?? theirs.plan, mine, theirs.plan)
    const content = writeStoredPlan(merged)
    this.listener.changed(merged)
    if (conflicts.length > 0) this.listener.conflicts(id, conflicts)
    const result = this.store.replace(id, content)
    if (result === 'saved') this.shared.set(id, { content, plan: merged })
    this.listener.result(id, result)
    this.listener.wrote(id)
  }
}

const ASIDE_EVERY_MS = 600_000

type Aside = Pick<JournalEntry, 'revision'> & { readonly content: string }

type Outcome =
  | { readonly kind: 'nothing' | 'gone' | 'unreadable' }
  | { readonly kind: 'take'; readonly shared: Shared; readonly aside: readonly Aside[] }
  | {
      readonly kind: 'write'
      readonly entry: JournalEntry
      readonly shared: Shared
      readonly aside: readonly Aside[]
      readonly wasCleared: boolean
    }

function written(
  plan: SavedPlan,
  aside: readonly Aside[],
  wasCleared = false,
): Extract<Outcome, { kind: 'write' }> {
  const content = writeStoredPlan(plan)
  return {
    kind: 'write',
    entry: { revision: plan.revision, content },
    shared: { content, plan },
    aside,
    wasCleared,
  }
}
