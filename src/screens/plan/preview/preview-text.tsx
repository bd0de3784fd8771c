import type { Span, Text } from '@/core/document/plan-document'
import { readLink } from '@/core/document/read-link'

/**
 * A line of text with its strong words and links; an address that may not be followed stays text. What runs against
 * the line's direction comes isolated.
 */
export function Spans({ text }: { readonly text: Text }) {
  return text.map((span, index) => <OneSpan key={index} span={span} />)
}

function OneSpan({ span: { text, strong, href, language } }: { readonly span: Span }) {
  const link = href === undefined ? undefined : readLink(href)
  const words =
    link === undefined ? (
      text
    ) : (
      <a href={link} rel="noreferrer">
        {text}
      </a>
    )
  const marked = language === undefined ? words : <bdi lang={language}>{words}</bdi>
  return strong ? <strong>{marked}</strong> : marked
}
