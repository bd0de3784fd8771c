import type { KeyboardEvent } from 'react'

/** What marks the link of a row, so that keys find their way from one to the next. */
export const ROW_LINK = 'data-row'

interface Handlers {
  readonly onSelect: (id: string, withShift: boolean) => void
  /** One place up or down among the rows that stand together. */
  readonly onMove: (id: string, by: -1 | 1) => void
}

/** Arrow keys walk through the rows, Space selects, Alt with an arrow moves; only while a row has the focus. */
export function listKeys({ onSelect, onMove }: Handlers) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const link = event.target
    if (!(link instanceof HTMLElement) || event.ctrlKey || event.metaKey) return
    const id = link.getAttribute(ROW_LINK)
    if (id === null) return
    if (event.key === ' ') {
      event.preventDefault()
      onSelect(id, event.shiftKey)
      return
    }
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    if (by === null) return
    event.preventDefault()
    if (event.altKey) onMove(id, by)
    else neighbour(event.currentTarget, link, by)?.focus()
  }
}

function neighbour(list: HTMLElement, link: HTMLElement, by: -1 | 1): HTMLElement | undefined {
  const links = [...list.querySelectorAll<HTMLElement>(`[${ROW_LINK}]`)]
  return links[links.indexOf(link) + by]
}
