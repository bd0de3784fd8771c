import type { Paragraph } from './paragraph'

/** How many lines a paragraph takes at a width, in thousandths of its size: a reckoning, without shaping any line. */
export function lineCount({ units }: Paragraph, width: number): number {
  if (units.length === 0) return 0
  let lines = 1
  let used = 0
  for (const unit of units) {
    if (used > 0 && used + unit.width > width) {
      lines += 1
      used = 0
    }
    if (unit.width > width) lines += Math.ceil(unit.width / width) - 1
    used += unit.width + unit.blankWidth
    if (unit.endsLine) {
      lines += 1
      used = 0
    }
  }
  return lines
}
