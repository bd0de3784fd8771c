import type { EditedItem } from '../plan/apply-edits'
import { isDone } from '../plan/is-done'
import { inSentences } from './joined-phrases'
import { postOf } from './lead-and-partners'
import type { SectionInput } from './section'
import { startsOutOfOrder } from './starts-out-of-order'

/** What stands over the table of priority actions: how many, how many posts are open, what months count from, why numbers do not follow them. */
export function actionsLead(input: SectionInput): string {
  const { say } = input.words
  // Readers outside are told no posts.
  const isOpen = (item: EditedItem): boolean => !isDone(item) && postOf(input, item) === ''
  const open = input.isForOutside ? 0 : input.priority.filter(isOpen).length
  return inSentences(input, [
    say('document:actions.lead', { count: input.priority.length }),
    ...(open === 0 ? [] : [say('document:actions.leadOpen', { open })]),
    ...(input.plan.context.startMonth === null ? [say('document:actions.leadMonths')] : []),
    ...(startsOutOfOrder(input.priority) ? [say('document:actions.order')] : []),
  ])
}
