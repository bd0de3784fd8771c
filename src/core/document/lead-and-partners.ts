import type { EditedItem } from '../plan/apply-edits'
import { isDone } from '../plan/is-done'
import { isolate } from './foreign-text'
import type { SectionInput } from './section'

/** The lead as the user named it; else the authority, whose post is still to be named unless the work is completed. */
export function leadOf(input: SectionInput, item: EditedItem): string {
  const named = postOf(input, item)
  if (named !== '') return named
  const role = input.words.say(`taxonomy:roles.${item.lead}`)
  return input.isForOutside || isDone(item) ? role : input.words.say('document:leadOpen', { role })
}

/** The post that the user named; empty where there is none, or where readers outside need not know. */
export function postOf(input: SectionInput, { edit }: EditedItem): string {
  return input.isForOutside ? '' : isolate(input, edit.lead?.trim() ?? '')
}

/** As typed; outside, and where nothing was typed, the authorities that have a part in it besides the lead. */
export function partnersOf(input: SectionInput, item: EditedItem): string {
  const typed = item.edit.partners?.trim()
  if (typed && !input.isForOutside) return isolate(input, typed)
  const roles = [...new Set(item.parts.map((part) => part.role))].filter((role) => role !== item.lead)
  return roles.length === 0
    ? ''
    : input.words.list(roles.map((role) => input.words.say(`taxonomy:roles.${role}`)))
}
