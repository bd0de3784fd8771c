import { type RefObject, useEffect } from 'react'

/**
 * What has or gets the focus scrolls clear of a bar that stays at the top or the foot of the window and would lie over
 * it. Not by a scroll margin on all that may get the focus: the browser would work out the style of each of them anew as
 * the bar comes and goes.
 */
export function useFocusClear(bar: RefObject<HTMLElement | null>, isShown = true): void {
  useEffect(() => {
    if (!isShown) return undefined
    keepClear()
    function keepClear(): void {
      const focused = document.activeElement
      if (!bar.current || !focused || bar.current.contains(focused)) return
      const [over, under] = [bar.current.getBoundingClientRect(), focused.getBoundingClientRect()]
      const isBeside = under.right < over.left || under.left > over.right
      const isCovered = !isBeside && under.top < over.bottom && under.bottom > over.top
      if (isCovered) window.scrollBy(0, isAtFoot(over) ? below(over, under) : above(over, under))
    }
    // The browser scrolls to what gets the focus before the next frame. What is pressed by a pointer must not move from
    // under it.
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target.matches(':focus-visible')) requestAnimationFrame(keepClear)
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [bar, isShown])
}

/** Between the bar and what has the focus, in CSS pixels. */
const GAP = 8

const isAtFoot = (over: DOMRect): boolean => over.top > window.innerHeight - over.bottom

const above = (over: DOMRect, under: DOMRect): number => under.top - over.bottom - GAP

/** What is too high to stand clear begins at the top. */
const below = (over: DOMRect, under: DOMRect): number =>
  Math.min(under.bottom - over.top + GAP, Math.max(under.top, 0))
