import type { EditedItem, EditedPlan } from './apply-edits'
import type { OwnItem } from './plan-edits'

type Waiting = Pick<OwnItem, 'id' | 'dependsOn'>

/** Whether one action waits for another, at once or through others between. Only own actions can wait for own ones. */
export function waitsFor(own: readonly Waiting[], id: string, other: string): boolean {
  const before = new Map(own.map((each) => [each.id, each.dependsOn ?? []]))
  const seen = new Set<string>()
  const left = [...(before.get(id) ?? [])]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (next === other) return true
    if (!seen.has(next)) left.push(...(before.get(next) ?? []))
    seen.add(next)
  }
  return false
}

/** What an own action names as coming before it and what itself waits for it: a circle, brought by a file or a merge. */
export const circlesOf = (own: readonly Waiting[], { id, dependsOn = [] }: Waiting): readonly string[] =>
  dependsOn.filter((before) => before === id || waitsFor(own, before, id))

export interface Awaited {
  readonly before: EditedItem
  /** Whole months from the start: the first in which what waits for it can begin. */
  readonly from: number
}

/** What keeps an item waiting longest; null where nothing with dates comes before it. */
export function awaitedBy({ items }: EditedPlan, { dependsOn }: EditedItem): Awaited | null {
  const dated = items.flatMap((before): readonly Awaited[] =>
    dependsOn.includes(before.id) && before.schedule.state === 'scheduled'
      ? [{ before, from: before.schedule.endOffset }]
      : [],
  )
  return dated.reduce<Awaited | null>((most, each) => (most && most.from >= each.from ? most : each), null)
}
