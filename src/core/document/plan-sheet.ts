import type { Language } from '../questionnaire/vocabulary'
import type { Paper } from './plan-document'

/** A plan as rows: one content for Excel, CSV and calendar. All words are chosen already. */
export interface PlanSheet {
  readonly title: string
  readonly subject: string
  /** Empty unless the user named a preparer: a file's properties name nobody by default. */
  readonly author: string
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  /** The day the file is made for, `2026-12-01`. */
  readonly date: string
  /** On which it is printed. */
  readonly paper: Paper
  /** Ends a text that a format has to shorten. */
  readonly cutMark: string
  readonly tables: Readonly<Record<TableName, SheetTable>>
  /** Empty where the plan has no start month: what has no date is in no calendar. */
  readonly events: readonly SheetEvent[]
}

/** In the order in which a workbook shows them. */
export const TABLE_NAMES = ['actions', 'risks', 'indicators', 'raci', 'answers', 'about'] as const
export type TableName = (typeof TABLE_NAMES)[number]

export interface SheetTable {
  /** At most 31 characters, none of `[]/\:*?`: what Excel allows as the name of a sheet. */
  readonly name: string
  readonly columns: readonly SheetColumn[]
  /** Each as long as `columns`. */
  readonly rows: readonly (readonly SheetCell[])[]
  /** Columns at the start that stay in view. */
  readonly frozenColumns: number
}

export interface SheetColumn {
  readonly header: string
  /** In characters of the default font. */
  readonly width: number
  /** Left out, words stand where their script begins and figures at the right; here both stand so. */
  readonly align?: 'start' | 'middle'
}

export type SheetCell =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** A day, `2027-01-01`; of a month only the month is shown. */
  | { readonly kind: 'date'; readonly date: string; readonly shows: 'day' | 'month' }

/** Something on one day: a step that waits for the plan, the end of an action, a review. */
export interface SheetEvent {
  /** The same for the same plan and thing, so that a calendar replaces what it holds rather than doubles it. */
  readonly uid: string
  readonly date: string
  readonly summary: string
  readonly description: string
}

export const NOTHING: SheetCell = { kind: 'none' }

/** Text as it stands in a cell; the marks that set foreign text apart in a sentence have no place there. */
export function textCell(content: string | undefined): SheetCell {
  const text = (content ?? '').replaceAll(ISOLATED, '$1').trim()
  return text === '' ? NOTHING : { kind: 'text', text }
}

/** One line for each; empty ones left out. */
export function linesCell(lines: readonly string[]): SheetCell {
  return textCell(lines.filter((line) => line.trim() !== '').join('\n'))
}

/** Empty where there is no number that a spreadsheet can hold. */
export function numberCell(value: number | null | undefined): SheetCell {
  return value === undefined || value === null || !Number.isFinite(value)
    ? NOTHING
    : { kind: 'number', value }
}

/** What a user typed: a number where it is nothing else, so that it can be reckoned with. */
export function typedCell(content: string | undefined): SheetCell {
  const typed = (content ?? '').trim()
  return PLAIN_NUMBER.test(typed) ? { kind: 'number', value: Number(typed) } : textCell(typed)
}

const ISOLATED = /\u2068([^\u2066-\u2069]*)\u2069/gu

/** Without leading zeros, which a code would lose; no longer than a number keeps exactly. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/
