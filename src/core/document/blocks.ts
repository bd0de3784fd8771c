import type { HeadingBlock, KeyValueRow, ListBlock, ParagraphBlock, Text } from './plan-document'
import { text } from './plan-document'

/** Short ways to write the blocks that every section is made of. */

type Content = string | Text

const spans = (content: Content): Text => (typeof content === 'string' ? text(content) : content)

export function heading(level: HeadingBlock['level'], id: string, content: string): HeadingBlock {
  return { type: 'heading', level, id, text: content }
}

export function paragraph(content: Content, style: ParagraphBlock['style'] = 'body'): ParagraphBlock {
  return { type: 'paragraph', style, text: spans(content) }
}

/** None where nothing is said. */
export function paragraphIf(
  content: string,
  style: ParagraphBlock['style'] = 'body',
): readonly ParagraphBlock[] {
  return content === '' ? [] : [paragraph(content, style)]
}

/** None where there is nothing to list. */
export function bullets(items: readonly Content[]): readonly ListBlock[] {
  return items.length === 0 ? [] : [{ type: 'list', ordered: false, items: items.map(spans) }]
}

/** None where there is nothing to list. */
export function numbered(items: readonly Content[]): readonly ListBlock[] {
  return items.length === 0 ? [] : [{ type: 'list', ordered: true, items: items.map(spans) }]
}

/** A row of keys and values, left out where there is no value. */
export function keyed(key: string, content: Content): readonly KeyValueRow[] {
  const value = spans(content)
  return value.every((span) => span.text.trim() === '') ? [] : [{ key, value }]
}

/** Pieces of text on lines of their own. */
export function onLines(lines: readonly Text[]): Text {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line]))
}
