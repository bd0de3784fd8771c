import type { SavedPlan } from '@/core/plan/saved-plan'
import { importedAsCopy } from './copies'
import { earlierRevisions } from './keep-plans'
import { openPlanFile } from './plan-file'

export interface EarlierState {
  readonly at: string
  readonly secondsAgo: number
  readonly plan: SavedPlan
}

/** States that this browser set aside and that can still be opened, the latest first. */
export async function earlierStates(id: string): Promise<readonly EarlierState[]> {
  const revisions = await earlierRevisions(id)
  const now = Date.now()
  return revisions.flatMap(({ at, content }) => {
    const opened = openPlanFile(content)
    if (!opened.ok) return []
    const secondsAgo = Math.max(0, (now - Date.parse(at)) / 1_000) || 0
    return [{ at, secondsAgo, plan: opened.plan }]
  })
}

/** Takes a state in beside the plan as it is now, under a name that tells the two apart, and gives the copy's id. */
export const openedAsCopy = ({ plan }: EarlierState, copyTitle: string): string =>
  importedAsCopy(plan, copyTitle)
