import type { EditedItem } from '../plan/apply-edits'
import { isDone } from '../plan/is-done'
import { postOf } from './lead-and-partners'
import type { SectionInput } from './section'

/** Priority actions whose lead is still an authority without a post; readers outside are told no posts. */
export function openPosts(input: SectionInput): readonly EditedItem[] {
  if (input.isForOutside) return []
  return input.priority.filter((item) => !isDone(item) && postOf(input, item) === '')
}
