const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/** Words from elsewhere that go into a sentence: they keep their own direction there. */
export const isolated = (words: string): string => `${FIRST_STRONG_ISOLATE}${words}${POP_ISOLATE}`

/** Cuts a sentence at its isolated words: those have the odd places. */
export const atIsolated = (sentence: string): readonly string[] =>
  sentence.split(/\u2068+([^\u2068\u2069]*)\u2069+/)

/** The same for each of the words that a sentence takes in. */
export function isolatedAll<Name extends string>(
  words: Readonly<Record<Name, string>>,
): Readonly<Record<Name, string>> {
  const entries = Object.entries<string>(words).map(([name, each]) => [name, isolated(each)])
  return Object.fromEntries(entries) as Record<Name, string>
}
