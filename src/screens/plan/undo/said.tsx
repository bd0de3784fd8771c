import { useEffect, useState } from 'react'
import { MixedText } from '@/components/mixed-text'
import { VisuallyHidden } from '@/components/visually-hidden'
import { announcementHeard, useAnnouncement } from '@/state/announcements'

/** Long enough to be heard; after that nobody should come upon it as if it were news. */
const STANDS_MS = 10_000
/** What was done on the page before, as a merge on the first page, waits until the place is known to a screen reader. */
const KNOWN_AFTER_MS = 200

/**
 * What was just done, for those who listen. It stands on the page before anything is said and whatever part of the plan
 * is open: what comes into the page together with its words is not read out.
 */
export function Said() {
  const { text, count } = useAnnouncement()
  const [first] = useState(count)
  const [isKnown, setIsKnown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsKnown(true), KNOWN_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  const isSaid = text !== '' && (isKnown || count !== first)
  useEffect(() => {
    if (!isSaid) return
    const heard = (): void => announcementHeard(count)
    const timer = setTimeout(heard, STANDS_MS)
    // Whoever leaves the plan sooner and comes back has heard it too.
    return () => {
      clearTimeout(timer)
      heard()
    }
  }, [isSaid, count])
  return (
    <VisuallyHidden>
      <span role="status">
        {isSaid && (
          <span key={count}>
            <MixedText>{text}</MixedText>
          </span>
        )}
      </span>
    </VisuallyHidden>
  )
}
