import { useEffect, useEffectEvent, useRef, useState } from 'react'

const PAUSE_MS = 500
/** Whoever types without a pause loses no more than this. */
const LONGEST_MS = 700

interface Draft {
  readonly draft: string
  readonly setDraft: (text: string) => void
  /** Keeps what has been typed at once: on leaving the field, on Enter. */
  readonly flush: () => void
}

/** One for each field on the page. */
const keepers = new Set<() => void>()

/** Keeps at once what stands in all fields: something is about to change beneath them, or to take them away. */
export function draftsKept(): void {
  for (const keep of keepers) keep()
}

/** Text while it is typed: kept after a pause and on leaving, so that not every letter becomes a save. */
export function useDraft(value: string, onKeep: (text: string) => void): Draft {
  const [typed, setTyped] = useState<string | null>(null)
  // What was kept last: typed text that another window has changed since is not kept a second time over it.
  const kept = useRef(value)
  const keep = useEffectEvent(() => {
    if (typed === null || typed === value || typed === kept.current) return
    kept.current = typed
    onKeep(typed)
  })
  const longest = useRef<ReturnType<typeof setTimeout> | null>(null)
  useEffect(() => {
    if (typed === null) return
    const pause = setTimeout(() => keep(), PAUSE_MS)
    longest.current ??= setTimeout(() => {
      longest.current = null
      keep()
    }, LONGEST_MS)
    return () => clearTimeout(pause)
  }, [typed])
  // Leaving the page by a key or a link must not lose the last words, nor must closing or hiding the window.
  useEffect(() => () => keep(), [])
  useEffect(() => {
    const leave = (): void => keep()
    keepers.add(leave)
    document.addEventListener('visibilitychange', leave)
    window.addEventListener('pagehide', leave)
    return () => {
      keepers.delete(leave)
      document.removeEventListener('visibilitychange', leave)
      window.removeEventListener('pagehide', leave)
    }
  }, [])
  return {
    draft: typed ?? value,
    setDraft: (text) => {
      if (typed === null) kept.current = value
      setTyped(text)
    },
    flush: () => {
      keep()
      setTyped(null)
    },
  }
}
