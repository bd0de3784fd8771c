import { inSentences } from './joined-phrases'
import { openPosts } from './open-posts'
import type { SectionInput } from './section'
import { startsOutOfOrder } from './starts-out-of-order'

/** What stands over the table of priority actions: how many, how many posts are open, what months count from, why numbers do not follow them. */
export function actionsLead(input: SectionInput): string {
  const { say } = input.words
  const open = openPosts(input).length
  return inSentences(input, [
    say('document:actions.lead', { count: input.priority.length }),
    ...(open === 0 ? [] : [say('document:actions.leadOpen', { open })]),
    ...(input.plan.context.startMonth === null ? [say('document:actions.leadMonths')] : []),
    ...(startsOutOfOrder(input.priority) ? [say('document:actions.order')] : []),
  ])
}
