const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/** Words from elsewhere that go into a sentence: they keep their own direction there. */
export const isolated = (words: string): string => `${FIRST_STRONG_ISOLATE}${words}${POP_ISOLATE}`

/** Cuts a sentence at its isolated words: those have the odd places. */
export const atIsolated = (sentence: string): readonly string[] =>
  sentence.split(/\u2068+([^\u2068\u2069]*)\u2069+/)
