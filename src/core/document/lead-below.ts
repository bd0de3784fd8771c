import type { EditedItem } from '../plan/apply-edits'
import { isDone } from '../plan/is-done'
import { leadOf } from './lead-and-partners'
import { openPosts } from './open-posts'
import type { SectionInput } from './section'

/**
 * The lead in a row below the sentence that counts the posts still to be named: where none is named yet, no row says it
 * again, as that would take each of them a second line.
 */
export function leadBelow(input: SectionInput, item: EditedItem): string {
  const open = openPosts(input)
  const isSaidOfAll = open.length === input.priority.filter((each) => !isDone(each)).length
  if (isSaidOfAll && open.includes(item)) return input.words.say(`taxonomy:roles.${item.lead}`)
  return leadOf(input, item)
}
