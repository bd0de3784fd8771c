import { NO_EDITS } from '@/core/plan/plan-edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { someAnswers } from './answers'

/** A saved plan with what matters to the test laid over it. */
export function aSavedPlan(own: Partial<SavedPlan> = {}): SavedPlan {
  return {
    id: 'plan-one',
    revision: 3,
    title: 'National ID',
    createdAt: '2026-11-20T08:00:00.000Z',
    updatedAt: '2026-11-22T08:00:00.000Z',
    savedToFile: null,
    answers: someAnswers(),
    edits: NO_EDITS,
    document: {
      preset: 'full',
      paper: 'A4',
      language: 'en',
      includesSensitive: false,
      status: 'draft',
      author: '',
    },
    snapshots: [],
    libraryVersion: '1.0.0',
    engineVersion: '1',
    basis: {},
    ...own,
  }
}

/** A `Storage` in memory that can be full or blocked. */
export class MemoryStorage implements Storage {
  private readonly entries = new Map<string, string>();
  [name: string]: unknown

  get length(): number {
    return this.entries.size
  }
  key(index: number): string | null {
    return [...this.entries.keys()][index] ?? null
  }
  getItem(key: string): string | null {
    return this.entries.get(key) ?? null
  }
  setItem(key: string, value: string): void {
    this.entries.set(key, value)
  }
  removeItem(key: string): void {
    this.entries.delete(key)
  }
  clear(): void {
    this.entries.clear()
  }
}
