import { monthNumber } from '../../questionnaire/context'
import { PRINCIPLES, ROLES } from '../../questionnaire/vocabulary'
import type { Status } from '../plan-edits'
import type { Snapshot, SnapshotItem } from '../saved-plan'
import { isInList, statusIn } from './what-moved'

export type Counts = Readonly<Record<Status, number>>

export interface ProgressGroup {
  /** `1`, `2`, `3` or `none`; a principle; a post as typed, or the authority where no post is named. */
  readonly key: string
  /** Set where the key is a post that somebody typed. */
  readonly isPost: boolean
  readonly total: number
  readonly counts: Counts
}

/** How many actions of the plan stand where. */
export function countsOf(snapshot: Snapshot): Counts {
  return countIn(snapshot, idsIn(snapshot))
}

/** The same by wave, principle or lead; groups in their own order, posts before authorities and by size. */
export function progressBy(snapshot: Snapshot, by: 'wave' | 'principle' | 'lead'): readonly ProgressGroup[] {
  const groups = new Map<string, { readonly isPost: boolean; readonly ids: string[] }>()
  for (const id of idsIn(snapshot)) {
    const item = snapshot.items?.[id]
    if (!item) continue
    const { key, isPost } = groupOf(item, by)
    const name = `${isPost}/${key}`
    const group = groups.get(name) ?? { isPost, ids: [] }
    group.ids.push(id)
    groups.set(name, group)
  }
  return [...groups]
    .map(([name, { isPost, ids }]) => ({
      key: name.slice(name.indexOf('/') + 1),
      isPost,
      total: ids.length,
      counts: countIn(snapshot, ids),
    }))
    .sort((a, b) => rankOf(a) - rankOf(b) || b.total - a.total || (a.key < b.key ? -1 : 1))
}

/** What should have ended, or begun, before the month of the review. */
export function lateIn(snapshot: Snapshot): {
  readonly toStart: readonly string[]
  readonly toEnd: readonly string[]
} {
  const origin = monthNumber(snapshot.startMonth)
  const now = monthNumber(snapshot.date.slice(0, 7))
  if (origin === null || now === null || Number.isNaN(now)) return { toStart: [], toEnd: [] }
  const passed = (offset: number | undefined): boolean => offset !== undefined && origin + offset <= now
  const ids = idsIn(snapshot).filter((id) => statusIn(snapshot, id) !== 'completed')
  const toEnd = ids.filter((id) => passed(snapshot.items?.[id]?.endOffset))
  const toStart = ids.filter((id) => {
    const start = snapshot.items?.[id]?.startOffset
    const isBegun = statusIn(snapshot, id) !== 'not-started'
    return !isBegun && !toEnd.includes(id) && start !== undefined && origin + start < now
  })
  return { toStart, toEnd }
}

const idsIn = (snapshot: Snapshot): readonly string[] =>
  Object.keys(snapshot.statuses).filter((id) => isInList(snapshot, id))

function countIn(snapshot: Snapshot, ids: readonly string[]): Counts {
  const count = (status: Status): number => ids.filter((id) => statusIn(snapshot, id) === status).length
  return {
    'not-started': count('not-started'),
    limited: count('limited'),
    substantial: count('substantial'),
    completed: count('completed'),
  }
}

function groupOf(item: SnapshotItem, by: 'wave' | 'principle' | 'lead') {
  if (by === 'wave') return { key: String(item.wave ?? 'none'), isPost: false }
  if (by === 'principle') return { key: item.principle, isPost: false }
  return item.lead === undefined ? { key: item.role, isPost: false } : { key: item.lead, isPost: true }
}

/** Waves and principles as they are numbered; posts first, then the authorities that have still to name one. */
function rankOf({ key, isPost }: ProgressGroup): number {
  if (isPost) return 0
  const place = [...['1', '2', '3', 'none'], ...PRINCIPLES, ...ROLES].indexOf(key)
  return place + 1
}
