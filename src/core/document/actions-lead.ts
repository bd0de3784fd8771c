import { inSentences, postOf } from './phrases'
import type { SectionInput } from './section'

/** What stands over the table of priority actions: how many, how many posts are open, what months count from. */
export function actionsLead(input: SectionInput): string {
  const { say } = input.words
  // Readers outside are told no posts.
  const open = input.isForOutside ? 0 : input.priority.filter((item) => postOf(input, item) === '').length
  return inSentences(input, [
    say('document:actions.lead', { count: input.priority.length }),
    ...(open === 0 ? [] : [say('document:actions.leadOpen', { open })]),
    ...(input.plan.context.startMonth === null ? [say('document:actions.leadMonths')] : []),
  ])
}
