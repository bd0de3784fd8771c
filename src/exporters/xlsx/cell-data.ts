import { PALETTE } from '@/core/document/palette'
import type { PlanSheet, SheetCell, SheetColumn } from '@/core/document/plan-sheet'
import type { CellObject } from 'write-excel-file/universal'
import { cleanText } from '../xml-text'

interface CellData {
  readonly cell: CellObject
  readonly isShortened: boolean
}

/** The longest text that a cell of Excel holds. */
const MOST_CHARACTERS = 32_767

/** Text is marked as text, so that nothing in it is ever a formula; dates and numbers are what they are. */
export function cellData(
  cell: SheetCell,
  { cutMark, direction }: Pick<PlanSheet, 'cutMark' | 'direction'>,
  { align }: Pick<SheetColumn, 'align'>,
  place: 'header' | 'body',
): CellData | null {
  const style = { ...(place === 'header' ? HEADER : BODY), ...alignment(align, direction) }
  const figure = align === undefined ? FIGURE : {}
  switch (cell.kind) {
    case 'none':
      return null
    case 'text': {
      const whole = spelled(cleanText(cell.text))
      const text = shortened(whole, cutMark)
      return { cell: { ...style, value: text, type: String }, isShortened: text !== whole }
    }
    case 'number':
      return {
        cell: { ...style, value: cell.value, type: Number, ...figure, ...grouping(cell.value) },
        isShortened: false,
      }
    case 'date': {
      const format = cell.shows === 'month' ? 'yyyy-mm' : 'yyyy-mm-dd'
      const value = new Date(`${cell.date}T00:00:00Z`)
      return { cell: { ...style, value, type: Date, format, ...figure }, isShortened: false }
    }
  }
}

/** Said for Arabic, whose programs put a text that begins with a figure or a Latin letter at the left. */
function alignment(
  align: SheetColumn['align'],
  direction: PlanSheet['direction'],
): { readonly align?: 'left' | 'center' | 'right' } {
  if (align === 'middle') return { align: 'center' }
  if (direction === 'rtl') return { align: 'right' }
  return align === 'start' ? { align: 'left' } : {}
}

/** Set off from the words of the next column. */
const FIGURE = { align: 'right', indent: 1 } as const
const BODY = { wrap: true, alignVertical: 'top', textColor: PALETTE.ink } as const
const HEADER = {
  wrap: true,
  alignVertical: 'top',
  textColor: PALETTE.ink,
  fontWeight: 'bold',
  backgroundColor: PALETTE.sunk,
  bottomBorderColor: PALETTE.inkSoft,
  bottomBorderStyle: 'thin',
} as const

/** Sums are easier to read in groups; years and counts are not sums. */
function grouping(value: number): { readonly format?: string } {
  return Number.isInteger(value) && Math.abs(value) >= 10_000 ? { format: '#,##0' } : {}
}

/**
 * Excel reads `_x0041_` as the letter A, so an underscore that begins such a group is spelled so itself; and so is
 * what write-excel-file would lose: U+FFFD, and the few words that every JavaScript object knows (`constructor`).
 */
function spelled(text: string): string {
  const [first = ''] = text
  const safe = text.replaceAll(/_(?=x[0-9a-f]{4}_)|\ufffd/gi, spelledCharacter)
  return text in Object.prototype ? spelledCharacter(first) + safe.slice(first.length) : safe
}

function spelledCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}

function shortened(text: string, mark: string): string {
  if (text.length <= MOST_CHARACTERS) return text
  const kept = text
    .slice(0, MOST_CHARACTERS - mark.length - 1)
    .replace(/(?:[\ud800-\udbff]|_x?[0-9a-f]{0,4})$/i, '')
  return `${kept}\n${mark}`
}
