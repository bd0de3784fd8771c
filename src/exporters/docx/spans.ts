import type { PlanDocument, Span, Text } from '@/core/document/plan-document'
import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import { type Direction, directionRuns } from './direction-runs'
import { LANGUAGE_TAGS } from '../language-tags'
import { readLink } from '@/core/document/read-link'
import { wordText } from './word-text'

/** The style names strong text; text that its paragraph already makes bold stays as it is. */
export type Emphasis = 'as-marked' | 'paragraph-is-bold'

export function spanChildren(
  text: Text,
  document: PlanDocument,
  emphasis: Emphasis = 'as-marked',
): readonly ParagraphChild[] {
  return text.flatMap((span): readonly ParagraphChild[] => {
    const link = span.href === undefined ? undefined : readLink(span.href)
    if (link === undefined)
      return textRuns(span, document, emphasis === 'as-marked' && span.strong ? 'Strong' : '')
    return [new ExternalHyperlink({ link, children: textRuns(linkSpan(span), document, 'Hyperlink') })]
  })
}

/**
 * An address alone is one run from the left, with marks that no font draws: LibreOffice underlined its isolate as blanks
 * at the ends.
 */
function linkSpan(span: Span): Span {
  const address = ISOLATED_ADDRESS.exec(span.text)?.[1]
  return address === undefined ? span : { ...span, language: 'en', text: `\u200e${address}\u200e` }
}

/** A run for each line and each direction: a line end in the text becomes a line break in Word. */
export function textRuns(span: Span, document: PlanDocument, style: string): readonly TextRun[] {
  const language = span.language === undefined ? {} : { language: LANGUAGE_TAGS[span.language] }
  return wordText(markedNotIsolated(span.text, document))
    .split('\n')
    .flatMap((line, lineIndex) =>
      directionRuns(line, baseDirection(span, document)).map(
        ({ text, direction }, index) =>
          new TextRun({
            text,
            ...(style === '' ? {} : { style }),
            ...(lineIndex > 0 && index === 0 ? { break: 1 } : {}),
            ...(direction === 'rtl' ? { rightToLeft: true } : {}),
            ...(needsChineseQuotes(text, span, document) ? { font: { hint: 'eastAsia' } } : {}),
            ...language,
          }),
      ),
    )
}

function baseDirection({ language }: Span, document: PlanDocument): Direction {
  if (language === undefined) return document.direction
  return language === 'ar' ? 'rtl' : 'ltr'
}

/** Quotes, dashes and dots that Latin and Chinese share: Word takes the Latin ones unless told. */
function needsChineseQuotes(text: string, span: Span, document: PlanDocument): boolean {
  return (span.language ?? document.language) === 'zh' && /[“”‘’—…·]/u.test(text)
}

/**
 * What is set apart though it begins in the direction of the page gets marks at its ends instead: its isolate would
 * open in one run and close in another, and LibreOffice draws such runs over each other.
 */
function markedNotIsolated(text: string, { direction }: PlanDocument): string {
  const mark = direction === 'rtl' ? '\u200f' : '\u200e'
  return text.replace(ISOLATED, (whole, content: string) => {
    const first = /\p{L}/u.exec(content)?.[0]
    const begins = first !== undefined && RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr'
    return begins === direction ? mark + content + mark : whole
  })
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const ISOLATED_ADDRESS = /^\u2068([!-~]+)\u2069$/u
const ISOLATED = /\u2068([^\u2066-\u2069]*)\u2069/gu
