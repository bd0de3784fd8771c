import { fingerprint } from './fingerprint'
import { isFields } from '../questionnaire/fields'
import type { SavedPlan } from './saved-plan'

/** Nothing was changed at all since the plan was saved to a file. */
export function isAtFileRevision({ savedToFile, revision }: SavedPlan): boolean {
  return savedToFile !== null && savedToFile.revision >= revision
}

/**
 * What of a plan its file would hold otherwise, as a fingerprint. The basis follows from the rest, and the library it
 * was accepted with stands for it. Of the document it is who prepared it and how it stands: which one is wanted, in
 * which language and on which paper says nothing about the plan.
 */
export function fileState(plan: SavedPlan): string {
  const { title, answers, edits, document, snapshots, nextReview, libraryVersion, engineVersion } = plan
  const { ownLibrary } = plan
  const { author, status } = document
  const state = {
    title,
    answers,
    edits,
    author,
    status,
    snapshots,
    nextReview,
    libraryVersion,
    engineVersion,
  }
  return fingerprint(JSON.stringify({ ...state, ownLibrary }, inOrder))
}

/** A field taken out and put back stands last among its like, which means nothing. */
function inOrder(_key: string, value: unknown): unknown {
  if (!isFields(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
