import { useState } from 'react'
import type { LastAnswer } from './use-answering'

/**
 * How many actions applied before the last answer; null before the first. The answer comes at once and the new count
 * when there is time, so what stood at the moment of the answer is kept.
 */
export function useCountBefore(count: number, last: LastAnswer | null): number | null {
  const [kept, setKept] = useState({ last, count })
  if (kept.last !== last) setKept({ last, count })
  return kept.last === null ? null : kept.count
}
