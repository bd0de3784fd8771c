import { useEffect, useState } from 'react'

/** Long enough to get on, short enough that a key pressed meanwhile is answered at once. */
const SLICE_MS = 8

export interface Steps<Step> {
  readonly done: readonly Step[]
  readonly isComplete: boolean
}

const NOT_BEGUN: Steps<never> = { done: [], isComplete: false }

/**
 * Takes long work step by step while the page has nothing else to do. `begin` is kept between drawings; with another
 * one the work begins anew. Null begins nothing.
 */
export function useSteps<Step>(begin: (() => Iterator<Step>) | null): Steps<Step> {
  const [state, setState] = useState<{ readonly of: typeof begin; readonly steps: Steps<Step> } | null>(null)
  useEffect(() => {
    if (!begin) return
    const work = begin()
    const done: Step[] = []
    let cancel = whenIdle(takeSlice)
    return () => cancel()

    function takeSlice(): void {
      const end = performance.now() + SLICE_MS
      for (;;) {
        const next = work.next()
        if (next.done) return setState({ of: begin, steps: { done, isComplete: true } })
        done.push(next.value)
        if (performance.now() >= end) break
      }
      setState({ of: begin, steps: { done: [...done], isComplete: false } })
      cancel = whenIdle(takeSlice)
    }
  }, [begin])
  return state !== null && state.of === begin ? state.steps : NOT_BEGUN
}

/** Safari knows no idle time; a turn of the event loop then. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(work, { timeout: 500 })
    return () => cancelIdleCallback(id)
  }
  const id = setTimeout(work, 0)
  return () => clearTimeout(id)
}
