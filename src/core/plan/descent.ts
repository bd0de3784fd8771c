import { fileState } from './file-state'
import { fingerprint } from './fingerprint'
import type { SavedPlan } from './saved-plan'

/** More than anybody goes back; a file grows by 4 KB at most. */
export const MOST_FILES = 200

type Files = readonly string[]

/**
 * The files that a plan has been, the one to be written of it now last. Each bears the mark of the one before it, as
 * commits do: a plan that is put back as it once was is another file, and so a list always tells what came after what.
 * Fingerprints alone: what somebody took out of a plan does not travel on in its file.
 */
export function descentOf(plan: SavedPlan): Files {
  const { files = [] } = plan
  return files.length > 0 && files.at(-1) === markOf(plan, files.at(-2)) ? files : withItself(plan)
}

/** The same of a file as it was read: it names itself last, unless it is of before that or was changed by hand. */
export function descentOfRead(plan: SavedPlan, isAltered: boolean): Files {
  return plan.files && !isAltered ? plan.files : withItself(plan)
}

function withItself(plan: SavedPlan): Files {
  const { files = [] } = plan
  return [...files, markOf(plan, files.at(-1))].slice(-MOST_FILES)
}

const markOf = (plan: SavedPlan, before = ''): string => fingerprint(fileState(plan) + before)
