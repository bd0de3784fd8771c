import { useEffect, useRef } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { isolated } from '@/i18n/isolated'
import { titleOf } from '@/core/document/item-words'
import type { SectionInput } from '@/core/document/section'
import { announced } from '@/state/announcements'
import { itemMoved } from '@/state/edits'
import { ROW_LINK } from './list-keys'

export interface Moving {
  /** One place up or down, past the row that stands next to it. */
  readonly step: (id: string, by: -1 | 1, beside: readonly string[], isFromRow?: boolean) => void
  /** To the place of another. */
  readonly drop: (id: string, onto: string) => void
}

/** Changes the order of the short list, says where the action stands now, and keeps the focus on it. */
export function useMoving(planId: string, input: SectionInput): Moving {
  const { t } = useTranslation('workspace')
  const refocus = useRef<string | null>(null)
  useEffect(() => {
    const id = refocus.current
    if (id === null) return
    refocus.current = null
    document.querySelector<HTMLElement>(`[${ROW_LINK}="${CSS.escape(id)}"]`)?.focus()
  })
  const ids = input.priority.map((item) => item.id)

  function move(id: string, place: number): void {
    itemMoved(planId, ids, id, place)
    say('place.moved', id, place)
  }

  function say(what: 'place.moved' | 'place.end', id: string, place: number): void {
    const item = input.priority.find((each) => each.id === id)
    if (!item) return
    announced(t(what, { title: isolated(titleOf(input, item)), number: place + 1, count: ids.length }))
  }

  return {
    step: (id, by, beside, isFromRow = true) => {
      const next = beside[beside.indexOf(id) + by]
      if (!ids.includes(id)) return
      // The keys move within a group, whose ends are not those of the list.
      if (next === undefined || !ids.includes(next)) return say('place.end', id, ids.indexOf(id))
      if (isFromRow) refocus.current = id
      const others = ids.filter((each) => each !== id)
      move(id, others.indexOf(next) + (by === 1 ? 1 : 0))
    },
    drop: (id, onto) => {
      if (id !== onto && ids.includes(id) && ids.includes(onto)) move(id, ids.indexOf(onto))
    },
  }
}
