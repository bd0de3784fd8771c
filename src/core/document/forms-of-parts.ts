import type { Safeguard } from '../library/safeguard'
import type { SafeguardText } from '../library/safeguard-text'
import { upkeepId } from '../plan/said-of'

/** The first sentences of the actions that go by these ids, as far as the library still has them. */
export function formsOfParts(
  { actions }: Pick<Safeguard, 'actions'>,
  text: Pick<SafeguardText, 'actions' | 'upkeep'>,
  parts: readonly string[],
): readonly string[] {
  const forms = actions.flatMap(({ id, role }) => [
    ...(parts.includes(id) ? [text.actions[id]?.action] : []),
    ...(parts.includes(upkeepId(id)) ? [text.upkeep?.[role]?.action] : []),
  ])
  return [...new Set(forms)].filter((form) => form !== undefined && form !== '') as readonly string[]
}
