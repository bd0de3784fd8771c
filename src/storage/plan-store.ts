import type { Questionnaire } from '@/core/questionnaire/questionnaire'
import { type OpenedPlan, readPlanFile } from './read-plan-file'
import type { SavedPlan } from '@/core/plan/saved-plan'

export type SaveResult =
  'saved' | 'storage-full' | 'storage-blocked' | 'storage-cleared' | 'changed-elsewhere'

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
  /** What this window last read or wrote, by plan: the only text it may write over. */
  private readonly known = new Map<string, string>()

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

  /** Whether any plan lies there, read or not. */
  static hasAny(storage: Storage | null): boolean {
    try {
      return Object.keys(storage ?? {}).some((key) => PlanStore.idOf(key) !== null)
    } catch {
      return false
    }
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
   * Writes a plan, but only over what this window has seen: another window's later text, a newer version's, or one
   * that cannot be read stays as it is.
   */
  write(plan: SavedPlan, content: string): SaveResult {
    if (!this.storage) return 'storage-blocked'
    const there = this.contentOf(plan.id)
    const known = this.known.get(plan.id)
    if (there !== null && there !== known) return 'changed-elsewhere'
    const result = this.put(plan.id, content)
    return result === 'saved' && there === null && known !== undefined ? 'storage-cleared' : result
  }

  /** Writes what all windows agreed on over any plan that can be read. */
  replace(id: string, content: string): SaveResult {
    if (!this.storage) return 'storage-blocked'
    const there = this.contentOf(id)
    if (there === content) return 'saved'
    if (there !== null && there !== this.known.get(id) && !this.read(id)?.opened.ok) return 'saved'
    return this.put(id, content)
  }

  /** Notes what lies there, so that the next write may go over it. */
  seen(id: string, content: string): void {
    this.known.set(id, content)
  }

  remove(id: string): void {
    this.known.delete(id)
    this.storage?.removeItem(PlanStore.keyOf(id))
  }

  forgetAll(): void {
    this.known.clear()
  }

  private put(id: string, content: string): SaveResult {
    try {
      this.storage?.setItem(PlanStore.keyOf(id), content)
      this.known.set(id, content)
      return 'saved'
    } catch (error) {
      return isFull(error) ? 'storage-full' : 'storage-blocked'
    }
  }

  private contentOf(id: string): string | null {
    try {
      return this.storage?.getItem(PlanStore.keyOf(id)) ?? null
    } catch {
      return null
    }
  }
}

export function isFull(error: unknown): boolean {
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
