import { isInSight } from './in-sight'
import { followed, linksTo } from './way-back'

/**
 * From the heading, which is there first, to the link that one followed, once that is there again. Where it is gone, to
 * what is in sight: the browser shows the page where one left it, which may be far below the heading.
 */
export function focusFollowed(key: string, heading: HTMLElement | null, frames = FRAMES): void {
  if (document.activeElement !== heading) return
  const link = followed.get(key)
  if (!link && heading?.closest('form')) return landOn(heading)
  const [address = '', place = 0, top = 0] = link ?? []
  linksTo(address)[place]?.focus()
  if (document.activeElement !== heading) return
  if (frames > 0) requestAnimationFrame(() => focusFollowed(key, heading, frames - 1))
  else if (heading && !isWholeInSight(heading)) focusInSight(heading, top)
}

/**
 * A form is sent from its foot, where the browser would show it again; one comes back to what it asks. The browser does
 * so within the first frames, whenever the page has its length.
 */
function landOn(heading: HTMLElement, frames = 10): void {
  window.scrollTo(0, 0)
  heading.scrollIntoView({ block: 'nearest' })
  if (frames > 0) requestAnimationFrame(() => landOn(heading, frames - 1))
}

/** A list that is searched or drawn in parts takes some. */
const FRAMES = 60

const PLACES = ':is(h2, h3, h4, a[href], button, input, select, textarea, summary)'

/** Nearest to where the link stood; in a window without any such place, back to the heading. */
function focusInSight(heading: HTMLElement, top: number): void {
  const seen = [...document.querySelectorAll<HTMLElement>(`main ${PLACES}`)].filter(isWholeInSight)
  const [nearest] = seen.sort((one, other) => distance(one, top) - distance(other, top))
  if (!nearest) return heading.focus()
  if (/^H\d$/.test(nearest.tagName)) nearest.tabIndex = -1
  nearest.focus({ preventScroll: true })
}

const distance = (place: HTMLElement, top: number): number =>
  Math.abs(place.getBoundingClientRect().top - top)

function isWholeInSight(place: HTMLElement): boolean {
  const { top, bottom } = place.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight && isInSight(place)
}
