/** How choices of one question stand to each other. */
export interface ChoiceRules {
  readonly kind: 'one' | 'many'
  /** Choices that stand alone: choosing one of them drops the others, and the other way round. */
  readonly alone?: readonly string[]
  /** Pairs that cannot both be chosen: the later choice wins. */
  readonly excludes?: readonly (readonly [string, string])[]
}

/** What is chosen once `id` is pressed where `chosen` was. */
export function afterToggle(rules: ChoiceRules, chosen: readonly string[], id: string): string[] {
  const { kind, alone = [], excludes = [] } = rules
  if (kind === 'one') return [id]
  if (chosen.includes(id)) return chosen.filter((each) => each !== id)
  if (alone.includes(id)) return [id]
  const dropped = new Set([...alone, ...excludes.flatMap((pair) => (pair.includes(id) ? pair : []))])
  return [...chosen.filter((each) => !dropped.has(each)), id]
}
