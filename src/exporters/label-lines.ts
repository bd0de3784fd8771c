import { graphemesOf } from './graphemes'

/** Width of a text in points at the size it will be drawn. */
export type Measure = (text: string) => number

/** Breaks a label into the lines that fit; what is left over ends in an ellipsis on the last line. */
export function labelLines(
  text: string,
  maxWidth: number,
  maxLines: number,
  measure: Measure,
): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text).flatMap((each) => cutToWidth(each, maxWidth, measure))) {
    if (line.trim() === '' || measure((line + piece).trim()) <= maxWidth) {
      line += piece
      continue
    }
    lines.push(line.trim())
    line = piece
  }
  if (line.trim() !== '') lines.push(line.trim())
  if (lines.length <= maxLines) return lines
  const shown = lines.slice(0, maxLines)
  return [...shown.slice(0, -1), withEllipsis(shown.at(-1) ?? '', maxWidth, measure)]
}

/** Words with the space before them, no-break spaces within; Chinese characters singly, with what closes them. */
function piecesOf(text: string): readonly string[] {
  return (
    text.match(
      /[^\S\u00a0]*[\u2e80-\u9fff\uf900-\ufaff][、。，：；！？）》」』”…]*(?:\u00a0[^\s\u2e80-\u9fff\uf900-\ufaff]+)?|[^\S\u00a0]*(?:\u00a0|[^\s\u2e80-\u9fff\uf900-\ufaff])+/gu,
    ) ?? []
  )
}

function cutToWidth(piece: string, maxWidth: number, measure: Measure): readonly string[] {
  if (measure(piece.trim()) <= maxWidth) return [piece]
  const parts: string[] = []
  let part = ''
  for (const grapheme of graphemesOf(piece)) {
    if (part.trim() !== '' && measure((part + grapheme).trim()) > maxWidth) {
      parts.push(part)
      part = ''
    }
    part += grapheme
  }
  return [...parts, part]
}

function withEllipsis(line: string, maxWidth: number, measure: Measure): string {
  const graphemes = [...graphemesOf(line)]
  while (graphemes.length > 0 && measure(`${graphemes.join('').trimEnd()}…`) > maxWidth) graphemes.pop()
  return `${graphemes.join('').trimEnd()}…`
}
