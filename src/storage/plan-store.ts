import type { Questionnaire } from '@/core/questionnaire/questionnaire'
import { type OpenedPlan, readPlanFile, writePlanFile } from './read-plan-file'
import type { SavedPlan } from '@/core/plan/saved-plan'

export type SaveResult = 'saved' | 'storage-full' | 'storage-blocked' | 'changed-elsewhere'

/** One entry of the browser's storage that holds a plan, readable or not. */
export interface StoredPlan {
  readonly id: string
  /** As it lies there, so that what cannot be opened can be downloaded untouched. */
  readonly content: string
  readonly opened: OpenedPlan
}

const PREFIX = 'dpi-safeguards-plan:'

/** Plans in `localStorage`, one key each. The storage is passed in: tests and private windows have their own. */
export class PlanStore {
  constructor(
    private readonly storage: Storage | null,
    private readonly questionnaire: Questionnaire,
  ) {}

  static keyOf(id: string): string {
    return `${PREFIX}${id}`
  }

  static idOf(key: string | null): string | null {
    return key?.startsWith(PREFIX) ? key.slice(PREFIX.length) : null
  }

  /** Every plan there is, unreadable ones included: they are shown, never dropped. */
  list(): readonly StoredPlan[] {
    const { storage } = this
    if (!storage) return []
    try {
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index))
      return keys.flatMap((key) => {
        const id = PlanStore.idOf(key)
        return id === null ? [] : (this.read(id) ?? [])
      })
    } catch {
      return []
    }
  }

  read(id: string): StoredPlan | null {
    const content = this.contentOf(id)
    return content === null ? null : { id, content, opened: readPlanFile(this.questionnaire, content) }
  }

  /**
   * Writes a plan unless another tab wrote a later revision, or what lies there cannot be read. `base` is the revision
   * that the edit started from.
   */
  save(plan: SavedPlan, base: number): SaveResult {
    if (!this.storage) return 'storage-blocked'
    const there = this.read(plan.id)
    if (there && !there.opened.ok) return 'changed-elsewhere'
    if (there?.opened.ok && there.opened.plan.revision > base) return 'changed-elsewhere'
    try {
      this.storage.setItem(PlanStore.keyOf(plan.id), writePlanFile(plan))
      return 'saved'
    } catch (error) {
      return isFull(error) ? 'storage-full' : 'storage-blocked'
    }
  }

  remove(id: string): void {
    this.storage?.removeItem(PlanStore.keyOf(id))
  }

  private contentOf(id: string): string | null {
    try {
      return this.storage?.getItem(PlanStore.keyOf(id)) ?? null
    } catch {
      return null
    }
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(error.name)
}

/** The browser's storage, or null where it is blocked; reading the property alone may throw. */
export function browserStorage(): Storage | null {
  try {
    return globalThis.localStorage ?? null
  } catch {
    return null
  }
}
