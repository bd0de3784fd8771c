import type { EditedItem } from '../plan/apply-edits'
import { PARTS_OF, type Said } from '../plan/said-of'
import { formsOfParts } from './forms-of-parts'
import { safeguardOf, type SectionInput } from './section'

/** The first sentences of what the item asked for when this was said, as far as the library still has them. */
export function formsSaidOf(input: SectionInput, item: EditedItem, said: Said): readonly string[] {
  const { text } = input.words.safeguard(item.id)
  return formsOfParts(safeguardOf(input, item.id), text, item.edit[PARTS_OF[said]] ?? [])
}
