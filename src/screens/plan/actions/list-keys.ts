import type { KeyboardEvent } from 'react'

/** What marks the link of a row, so that keys find their way from one to the next. */
export const ROW_LINK = 'data-row'

interface Handlers {
  readonly onSelect: (id: string, withShift: boolean) => void
  /** One place up or down among the rows that stand together. */
  readonly onMove: (id: string, by: -1 | 1) => void
}

const BOX = 'input[type=checkbox]'

/** Arrow keys walk through the rows, from link to link or from box to box; Space selects, Alt with an arrow moves. */
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
    if (by === null) return
    event.preventDefault()
    if (event.altKey) onMove(id, by)
    else focusIn(neighbour(event.currentTarget, row, by), isLink)
  }
}

function focusIn(row: HTMLElement | undefined, isLink: boolean): void {
  const place = isLink ? linkOf(row) : row?.querySelector<HTMLElement>(BOX)
  place?.focus()
}

const linkOf = (row: Element | null | undefined): HTMLElement | null =>
  row?.querySelector<HTMLElement>(`[${ROW_LINK}]`) ?? null

function neighbour(list: HTMLElement, row: HTMLElement, by: -1 | 1): HTMLElement | undefined {
  const rows = [...list.querySelectorAll('li')].filter(linkOf)
  return rows[rows.indexOf(row as HTMLLIElement) + by]
}
