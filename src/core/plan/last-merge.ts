import { shownComparison, type PlanComparison } from './compare-plans'
import { type Decided, type History, withWritten, writtenIn } from './history'
import { holds, withChanges } from './plan-changes'
import type { SavedPlan } from './saved-plan'

/** What a merge did to a plan that nobody has worked on since but to decide what it asked. */
export interface LastMerge {
  readonly at: number
  /** The plan as it was, for the names of what the merge took away. */
  readonly before: SavedPlan
  /** What the merge itself changed; what was decided afterwards is not in it. */
  readonly came: PlanComparison
  readonly decided: readonly Decided[]
}

/** Told from the steps of undo, which the browser keeps: so it is there after a reload, and goes with the next step. */
export function lastMerge({ done }: History, saved: SavedPlan): LastMerge | null {
  const from = done.findLastIndex(({ decided }) => !decided)
  const steps = done.slice(Math.max(from, 0))
  const [merge, ...decisions] = steps
  if (!merge?.asked) return null
  let written: unknown = writtenIn(saved)
  const states = [saved]
  for (const { changes } of [...steps].reverse()) {
    // Another window wrote over it: what came of the merge can no longer be told from what came of that.
    if (!holds(written, changes, 'after')) return null
    written = withChanges(written, changes, 'before')
    states.unshift(withWritten(saved, written as ReturnType<typeof writtenIn>))
  }
  const [before = saved, after = saved] = states
  return {
    at: merge.at,
    before,
    came: shownComparison(before, after),
    decided: decisions.flatMap(({ decided }) => decided ?? []),
  }
}
