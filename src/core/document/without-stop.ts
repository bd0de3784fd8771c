/** A sentence as it stands inside another, without the full stop that would end that one too early. */
export const withoutStop = (sentence: string): string => sentence.replace(/[.。]$/, '')
