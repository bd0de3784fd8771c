/**
 * A sentence as it stands inside another, without the full stop that would end that one too early; a single letter
 * keeps its own: "2027 г." is short for a word.
 */
export const withoutStop = (sentence: string): string =>
  sentence.replace(/(?<!(?:^|[^\p{L}])\p{L})[.。]$/u, '')
