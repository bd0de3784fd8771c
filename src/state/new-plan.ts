import { NO_EDITS } from '@/core/plan/plan-edits'
import type { Answers } from '@/core/questionnaire/answers'
import type { Language } from '@/core/questionnaire/vocabulary'
import type { SavedPlan } from '@/core/plan/saved-plan'

/** An empty plan of today. The browser's clock and randomness stay in this folder. */
export function newPlan(language: Language, answers: Answers = {}, title = ''): SavedPlan {
  const now = new Date().toISOString()
  return {
    id: crypto.randomUUID(),
    revision: 0,
    title,
    createdAt: now,
    updatedAt: now,
    savedToFile: null,
    answers,
    edits: NO_EDITS,
    document: {
      preset: 'full',
      paper: 'A4',
      language,
      includesSensitive: false,
      status: 'draft',
      author: '',
    },
    snapshots: [],
    libraryVersion: '',
    engineVersion: '',
    basis: {},
  }
}

export function today(): string {
  const now = new Date()
  const pad = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

/** An id for an action of the user's own; no safeguard of a library begins like this. */
export const newOwnId = (): string => `own-${crypto.randomUUID().slice(0, 13)}`

/** An id for an indicator of the user's own. */
export const newIndicatorId = (): string => `own-${crypto.randomUUID().slice(0, 8)}`
