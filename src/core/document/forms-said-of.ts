import type { EditedItem } from '../plan/apply-edits'
import { PARTS_OF, type Said, upkeepId } from '../plan/said-of'
import { safeguardOf, type SectionInput } from './section'

/** The first sentences of what the item asked for when this was said, as far as the library still has them. */
export function formsSaidOf(input: SectionInput, item: EditedItem, said: Said): readonly string[] {
  const parts = item.edit[PARTS_OF[said]] ?? []
  const { text } = input.words.safeguard(item.id)
  const forms = safeguardOf(input, item.id).actions.flatMap(({ id, role }) => [
    ...(parts.includes(id) ? [text.actions[id]?.action] : []),
    ...(parts.includes(upkeepId(id)) ? [text.upkeep?.[role]?.action] : []),
  ])
  return [...new Set(forms)].filter((form) => form !== undefined && form !== '') as readonly string[]
}
