import type { EditedItem } from '../plan/apply-edits'
import { fromLibrary } from './foreign-text'
import type { Text } from './plan-document'
import { safeguardOf, type SectionInput } from './section'

/** What the answers change about an item; nothing that would give a withheld answer away. */
export function adaptationsOf(input: SectionInput, item: EditedItem): readonly Text[] {
  const { text: words } = input.words.safeguard(item.id)
  const withheld = input.options.includesSensitive ? [] : sensitiveAdaptations(input, item)
  return item.adaptations
    .filter((id) => !withheld.includes(id))
    .flatMap((id) => (words.adaptations?.[id] ? [fromLibrary(input, item.id, words.adaptations[id])] : []))
}

function sensitiveAdaptations(input: SectionInput, item: EditedItem): readonly string[] {
  const sensitive = input.library.questionnaire.questions
    .filter((each) => each.sensitive)
    .map((each) => each.id)
  return safeguardOf(input, item.id)
    .adaptations.filter((each) => sensitive.some((id) => JSON.stringify(each.when).includes(`"${id}"`)))
    .map((each) => each.id)
}
