import type { PlanDocument } from '@/core/document/plan-document'

export type Direction = PlanDocument['direction']

export interface DirectionRun {
  readonly text: string
  readonly direction: Direction
}

/**
 * A line cut where its direction turns. Word orders text by the direction marked on each run and leaves open what
 * happens to letters of the other one, so names in Latin letters get runs of their own in Arabic text, and the other
 * way round, with the numbers that follow them and the brackets they open.
 */
export function directionRuns(line: string, base: Direction): readonly DirectionRun[] {
  const other = base === 'rtl' ? 'ltr' : 'rtl'
  const runs: DirectionRun[] = []
  let done = 0
  const add = (end: number, direction: Direction): void => {
    if (end > done) runs.push({ text: line.slice(done, end), direction })
    done = end
  }
  for (const match of line.matchAll(STRETCHES[other])) {
    add(match.index, base)
    add(closeBrackets(line, match.index, match.index + match[0].length), other)
  }
  add(line.length, base)
  return runs.length > 0 ? runs : [{ text: '', direction: base }]
}

const RTL_SCRIPTS = '[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}]'
const LETTERS = {
  rtl: `(?:(?=\\p{L})${RTL_SCRIPTS})`,
  ltr: `(?:(?!${RTL_SCRIPTS})\\p{L})`,
} as const

/** From a letter of one direction to the last letter or digit before one of the other. */
const STRETCHES = { ltr: stretch(LETTERS.ltr, LETTERS.rtl), rtl: stretch(LETTERS.rtl, LETTERS.ltr) } as const

function stretch(letter: string, opposite: string): RegExp {
  const marks = '[\\p{M}\\u200c\\u200d]*'
  return new RegExp(`${letter}${marks}(?:(?:(?!${opposite})[^])*(?:${letter}|\\p{N})${marks})?`, 'gu')
}

const BRACKETS = new Map([
  [')', '('],
  [']', '['],
])

/** A bracket that closes one opened in the stretch belongs to it. */
function closeBrackets(line: string, start: number, end: number): number {
  const opener = BRACKETS.get(line[end] ?? '')
  if (opener === undefined) return end
  const inside = [...line.slice(start, end)]
  const opened = inside.filter((character) => character === opener).length
  const closed = inside.filter((character) => character === line[end]).length
  return opened > closed ? closeBrackets(line, start, end + 1) : end
}
