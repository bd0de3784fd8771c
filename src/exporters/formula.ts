/**
 * Whether a program that opens a table could take the text for a formula: it starts with `= + - @`, a tab or a line
 * end, plain or in full width, with or without blanks and invisible marks before it.
 */
export function looksLikeFormula(text: string): boolean {
  return STARTS_FORMULA.test(text)
}

const STARTS_FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫−])/u
