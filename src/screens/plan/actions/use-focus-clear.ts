import { type RefObject, useEffect } from 'react'

/**
 * What has or gets the focus scrolls clear of a bar that stays in sight and would lie over it. Not by a scroll margin on
 * all that may get the focus: the browser would work out the style of each of them anew as the bar comes and goes.
 */
export function useFocusClear(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    // The bar pushes down what was selected, and with it the focus.
    document.activeElement?.scrollIntoView({ block: 'nearest' })
    keepClear()
    function keepClear(): void {
      const focused = document.activeElement
      if (!bar.current || !focused || bar.current.contains(focused)) return
      const [over, under] = [bar.current.getBoundingClientRect(), focused.getBoundingClientRect()]
      const isBeside = under.right < over.left || under.left > over.right
      const isCovered = !isBeside && under.top < over.bottom && under.bottom > over.top
      if (isCovered) window.scrollBy(0, under.top - over.bottom - GAP)
    }
    // The browser scrolls to what gets the focus before the next frame.
    const onFocus = (): number => requestAnimationFrame(keepClear)
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [bar])
}

/** Between the bar and what has the focus, in CSS pixels. */
const GAP = 8
