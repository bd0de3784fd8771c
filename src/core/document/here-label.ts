import type { EditedItem } from '../plan/apply-edits'
import type { SectionInput } from './section'

/**
 * What stands over the changes that a country calls for. They are for whoever holds the power: where that authority
 * takes no part in the plan it is named, so that nobody reads them as their own work.
 */
export function hereLabel({ words, plan }: SectionInput, { accountable }: EditedItem): string {
  return plan.context.roles.includes(accountable)
    ? words.say('document:sheets.here')
    : words.say('document:sheets.hereOf', { role: words.inside(words.say(`taxonomy:roles.${accountable}`)) })
}
