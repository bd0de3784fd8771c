import { useEffect, useEffectEvent, useState } from 'react'

const PAUSE_MS = 500

interface Draft {
  readonly draft: string
  readonly setDraft: (text: string) => void
  /** Keeps what has been typed at once: on leaving the field, on Enter. */
  readonly flush: () => void
}

/** Text while it is typed: kept after a pause and on leaving, so that not every letter becomes a save. */
export function useDraft(value: string, onKeep: (text: string) => void): Draft {
  const [typed, setTyped] = useState<string | null>(null)
  const keep = useEffectEvent(() => {
    if (typed !== null && typed !== value) onKeep(typed)
  })
  useEffect(() => {
    if (typed === null) return
    const timer = setTimeout(() => keep(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  // Leaving the page by a key or a link must not lose the last words.
  useEffect(() => () => keep(), [])
  return {
    draft: typed ?? value,
    setDraft: setTyped,
    flush: () => {
      if (typed !== null && typed !== value) onKeep(typed)
      setTyped(null)
    },
  }
}
