/**
 * The partners with more of them behind, each named once and those there left as they were typed. Only a semicolon or a
 * line parts two that are added: a comma may stand within a name.
 * @param between what stands between two of them in the language of whoever adds.
 */
export function withPartners(there: string, more: string, between: string): string {
  const known = new Set([...entries(there, APART), ...entries(there, LISTED)].map(folded))
  const added = entries(more, APART).filter((entry) => !known.has(folded(entry)) && known.add(folded(entry)))
  if (added.length === 0) return there
  return [there.trim(), ...added].filter(Boolean).join(between)
}

const APART = /[;；؛\n]/
const LISTED = /[;；؛\n,，、،]/

const entries = (text: string, mark: RegExp): readonly string[] =>
  text
    .split(mark)
    .map((entry) => entry.trim())
    .filter(Boolean)

const folded = (entry: string): string => entry.toLowerCase()
