import { useEffect, useEffectEvent, useState } from 'react'
import { useNavigationType } from 'react-router'

const PAUSE_MS = 300

interface Find {
  readonly typed: string
  readonly type: (words: string) => void
  /** Writes what is typed to the address at once: on leaving the field. */
  readonly settle: () => void
}

/**
 * The words searched for: the field answers at once, the address follows after a pause, since browsers allow only so
 * many changes of it. Going back or following a link brings the words of that address; our own writing does not.
 */
export function useFind(inAddress: string, onSettle: (words: string) => void): Find {
  const navigation = useNavigationType()
  const [typed, setTyped] = useState(inAddress)
  const [seen, setSeen] = useState(inAddress)
  if (inAddress !== seen) {
    setSeen(inAddress)
    if (navigation !== 'REPLACE') setTyped(inAddress)
  }
  const settle = useEffectEvent(() => {
    if (typed !== inAddress) onSettle(typed)
  })
  useEffect(() => {
    const here = window.location.hash
    // Whoever has followed a link meanwhile is not called back, though this screen stands until the next has loaded.
    const timer = setTimeout(() => {
      if (window.location.hash === here) settle()
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  return {
    typed,
    type: setTyped,
    settle: () => {
      if (typed !== inAddress) onSettle(typed)
    },
  }
}
