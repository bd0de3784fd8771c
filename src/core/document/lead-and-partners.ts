import type { EditedItem } from '../plan/apply-edits'
import { isDone } from '../plan/is-done'
import { isolate } from './foreign-text'
import { labelList } from './joined-phrases'
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

/** Where they begin a cell: as typed; outside, and where nothing was typed, the authorities that have a part besides the lead. */
export function partnersOf(input: SectionInput, item: EditedItem): string {
  return typedPartners(input, item) ?? labelList(input, partnerRoles(input, item))
}

/** The same after "with". */
export function partnersInside(input: SectionInput, item: EditedItem): string {
  const { list, inside } = input.words
  return typedPartners(input, item) ?? list(partnerRoles(input, item).map(inside))
}

function typedPartners(input: SectionInput, { edit }: EditedItem): string | undefined {
  const typed = edit.partners?.trim()
  return typed && !input.isForOutside ? isolate(input, typed) : undefined
}

function partnerRoles(input: SectionInput, item: EditedItem): readonly string[] {
  const roles = new Set(item.parts.map((part) => part.role))
  return [...roles]
    .filter((role) => role !== item.lead)
    .map((role) => input.words.say(`taxonomy:roles.${role}`))
}
