import { useEffect } from 'react'
import { MixedText } from '@/components/mixed-text'
import { VisuallyHidden } from '@/components/visually-hidden'
import { announcementHeard, useAnnouncement } from '@/state/announcements'

/** Long enough to be heard; after that nobody should come upon it as if it were news. */
const STANDS_MS = 10_000

/**
 * What was just done, for those who listen. It stands on the page before anything is said and whatever part of the plan
 * is open: what comes into the page together with its words is not read out.
 */
export function Said() {
  const { text, count } = useAnnouncement()
  useEffect(() => {
    if (text === '') return
    const timer = setTimeout(announcementHeard, STANDS_MS)
    return () => clearTimeout(timer)
  }, [text, count])
  return (
    <VisuallyHidden>
      <span role="status">
        {text === '' ? (
          ''
        ) : (
          <span key={count}>
            <MixedText>{text}</MixedText>
          </span>
        )}
      </span>
    </VisuallyHidden>
  )
}
