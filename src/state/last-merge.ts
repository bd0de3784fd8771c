import { create } from 'zustand'
import type { Step } from '@/core/plan/history'
import { useHistory } from './history'
import type { Merged } from './import-plans'

interface LastMerge extends Merged {
  readonly at: Step['at']
}

/** What the last merge of each plan came to: until the page is closed, and stored nowhere. */
const useMerges = create<ReadonlyMap<string, LastMerge>>(() => new Map())

export function mergeNoted(merge: LastMerge): void {
  useMerges.setState((merges) => new Map(merges).set(merge.id, merge), true)
}

/** The merge that brought the plan to where it stands; null once it was taken back or anything was done after it. */
export function useLastMerge(id: string): Merged | null {
  const merge = useMerges((merges) => merges.get(id))
  const { done, undone } = useHistory(id)
  if (!merge || undone.some(({ at }) => at === merge.at)) return null
  return (done.at(-1)?.at ?? 0) > merge.at ? null : merge
}
