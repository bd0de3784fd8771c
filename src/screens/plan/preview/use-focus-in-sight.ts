import { type RefObject, useEffect } from 'react'
import { isInSight } from '@/components/in-sight'

/** Chapters are laid out within a few frames; a third of a second is more than they need. */
const MOST_FRAMES = 20

/**
 * Chapters come to their true height as one comes near, and push away what the browser scrolled to when it got the
 * focus: it is brought back until they have settled.
 */
export function useFocusInSight(paper: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = paper.current
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof Element) keepInSight(target, MOST_FRAMES)
    }
    element?.addEventListener('focusin', onFocus)
    return () => element?.removeEventListener('focusin', onFocus)
  }, [paper])
}

function keepInSight(target: Element, frames: number): void {
  if (frames === 0 || document.activeElement !== target) return
  requestAnimationFrame(() => {
    if (!isInSight(target)) target.scrollIntoView({ block: 'center' })
    keepInSight(target, frames - 1)
  })
}
