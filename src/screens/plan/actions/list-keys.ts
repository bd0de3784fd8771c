import type { KeyboardEvent } from 'react'

/** What marks the link of a row, so that keys find their way from one to the next. */
export const ROW_LINK = 'data-row'

interface Handlers {
  readonly onSelect: (id: string, withShift: boolean) => void
  /** One place up or down among the rows that stand together. */
  readonly onMove: (id: string, by: -1 | 1) => void
}

const BOX = 'input[type=checkbox]'

/**
 * Arrow keys walk through the rows, from link to link or from box to box, the keys for pages by as many as the window
 * holds, Home and End to the ends; Space selects, Alt with an arrow moves.
 */
export function listKeys({ onSelect, onMove }: Handlers) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const { target } = event
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey) return
    const row = target.closest('li')
    const id = linkOf(row)?.getAttribute(ROW_LINK)
    const isLink = target === linkOf(row)
    if (!row || !id || !(isLink || target.matches(BOX))) return
    if (event.key === ' ' && isLink) {
      event.preventDefault()
      onSelect(id, event.shiftKey)
      return
    }
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    if (event.altKey) {
      if (by === null) return
      event.preventDefault()
      onMove(id, by)
      return
    }
    const rows = [...event.currentTarget.querySelectorAll('li')].filter(linkOf)
    const to = by === null ? WALKS[event.key]?.(rows, row) : rows[rows.indexOf(row) + by]
    if (by === null && to === undefined) return
    event.preventDefault()
    focusIn(to, isLink)
  }
}

type Walk = (rows: readonly HTMLElement[], row: HTMLElement) => HTMLElement | undefined

const WALKS: Readonly<Record<string, Walk>> = {
  PageUp: (rows, row) => pageAway(rows, row, -1),
  PageDown: (rows, row) => pageAway(rows, row, 1),
  Home: (rows) => rows[0],
  End: (rows) => rows.at(-1),
}

/** Of a window's height, so that the row one comes from stays in sight. */
const PAGE = 0.8

/** The furthest row within a page of this one, and the next where a row fills the window; at the ends the row itself. */
function pageAway(rows: readonly HTMLElement[], row: HTMLElement, by: -1 | 1): HTMLElement {
  const from = row.getBoundingClientRect().top
  const isNear = (other: HTMLElement): boolean =>
    Math.abs(other.getBoundingClientRect().top - from) <= innerHeight * PAGE
  const place = rows.indexOf(row)
  const ahead = by === 1 ? rows.slice(place + 1) : rows.slice(0, place).reverse()
  const beyond = ahead.findIndex((other) => !isNear(other))
  return (beyond === -1 ? ahead.at(-1) : ahead[Math.max(0, beyond - 1)]) ?? row
}

function focusIn(row: HTMLElement | undefined, isLink: boolean): void {
  const place = isLink ? linkOf(row) : row?.querySelector<HTMLElement>(BOX)
  place?.focus()
}

const linkOf = (row: Element | null | undefined): HTMLElement | null =>
  row?.querySelector<HTMLElement>(`[${ROW_LINK}]`) ?? null
