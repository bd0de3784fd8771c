import { type ReactNode, useEffect, useState } from 'react'

/** Long enough for the place to be known to a screen reader before there is anything in it. */
const KNOWN_AFTER_MS = 200

/**
 * A line of status whose words may be there as soon as the page is. What comes into a page together with its words is
 * not read out, so the place comes first and the words a moment later.
 */
export function Spoken({ children }: { readonly children: ReactNode }) {
  const [isKnown, setIsKnown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsKnown(true), KNOWN_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  return <p role="status">{isKnown && children}</p>
}
