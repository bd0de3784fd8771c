import type { EditedItem } from '../plan/apply-edits'

/** Whether an action starts before one that stands above it in the list: its number then needs a word. */
export function startsOutOfOrder(priority: readonly EditedItem[]): boolean {
  const starts = priority.flatMap(({ schedule }) =>
    schedule.state === 'scheduled' ? [schedule.startOffset] : [],
  )
  return starts.some((start, index) => start < (starts[index - 1] ?? start))
}
