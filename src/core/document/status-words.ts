import type { EditedItem } from '../plan/apply-edits'
import { isOutgrown, type Said } from '../plan/said-of'
import type { SectionInput } from './section'

/** How far work has come, with a word where that was said of earlier work; empty where nobody said it. */
export function statusOf(input: SectionInput, item: EditedItem): string {
  const { status } = item.edit
  return status === undefined ? '' : asSaid(input, item, 'status', input.words.say(`plan:status.${status}`))
}

/** The same in a list that is sorted and counted: what is in the short list counts as not started until somebody says otherwise. */
export function statusCounted(input: SectionInput, item: EditedItem): string {
  const isCounted = item.tier === 'priority' && item.edit.status === undefined
  return isCounted ? input.words.say('plan:status.not-started') : statusOf(input, item)
}

/** What is said of an item, marked where it was said of actions that are not all that the item asks for now. */
export function asSaid(input: SectionInput, item: EditedItem, said: Said, words: string): string {
  return isOutgrown(item, said) ? input.words.say('document:saidEarlier', { said: words }) : words
}

/** How far work has come, said as that: beside other words "Limited" alone could mean anything. */
export function statusSaid(input: SectionInput, item: EditedItem): string {
  return input.words.say('document:sheets.status', { status: statusOf(input, item) })
}
