import { useEffect, useState } from 'react'

/** Long enough to get on, short enough that a key pressed meanwhile is answered at once. */
const SLICE_MS = 8

/** Empty until all is done. */
export interface Steps<Step> {
  readonly done: readonly Step[]
  readonly isComplete: boolean
}

const NOT_BEGUN: Steps<never> = { done: [], isComplete: false }

/**
 * Takes long work step by step, in slices between which the page answers keys and draws: idle time alone would come
 * too seldom on a busy machine. `begin` is kept between drawings; with another one the work begins anew. Null begins
 * nothing.
 */
export function useSteps<Step>(begin: (() => Iterator<Step>) | null): Steps<Step> {
  const [state, setState] = useState<{ readonly of: typeof begin; readonly steps: Steps<Step> } | null>(null)
  useEffect(() => {
    if (!begin) return
    const work = begin()
    const done: Step[] = []
    let timer = setTimeout(takeSlice, 0)
    return () => clearTimeout(timer)

    function takeSlice(): void {
      const end = performance.now() + SLICE_MS
      for (;;) {
        const next = work.next()
        if (next.done) return setState({ of: begin, steps: { done, isComplete: true } })
        done.push(next.value)
        if (performance.now() >= end) break
      }
      timer = setTimeout(takeSlice, 0)
    }
  }, [begin])
  return state !== null && state.of === begin ? state.steps : NOT_BEGUN
}
