import { useMemo } from 'react'
import { create } from 'zustand'
import type { Step } from '@/core/plan/history'
import { type LastMerge, lastMerge } from '@/core/plan/last-merge'
import { openConflicts } from '@/core/plan/open-conflicts'
import { useConflicts } from './conflicts'
import { useHistory } from './history'
import type { Merged } from './import-plans'
import { useSavedPlan } from './open-plans'

interface Outcome extends Merged {
  readonly at: Step['at']
}

/** What the last merge of each plan came to: until the page is closed. One that changed or asked nothing left no step. */
const useMerges = create<ReadonlyMap<string, Outcome>>(() => new Map())

export function mergeNoted(merge: Outcome): void {
  useMerges.setState((merges) => new Map(merges).set(merge.id, merge), true)
}

/** What the merge that brought the plan to where it stands came to; null once it was taken back or the plan was worked on. */
export function useLastMerge(id: string): Merged | null {
  const noted = useMerges((merges) => merges.get(id))
  const { done, undone } = useHistory(id)
  const saved = useSavedPlan(id)
  const conflicts = useConflicts(id)
  const merge = useMergeSteps(id)
  if (merge && saved && merge.at >= (noted?.at ?? 0)) {
    return { id, came: merge.came.changes.length, asked: openConflicts(saved, conflicts).length }
  }
  if (!noted || undone.some(({ at }) => at === noted.at)) return null
  return (done.at(-1)?.at ?? 0) > noted.at ? null : noted
}

/** That merge, with what it changed and what was decided since; null where it left no step. */
export function useMergeSteps(id: string): LastMerge | null {
  const history = useHistory(id)
  const saved = useSavedPlan(id)
  return useMemo(() => saved && lastMerge(history, saved), [history, saved])
}
