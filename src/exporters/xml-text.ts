/**
 * Text that any XML reader accepts: line ends become one kind, control characters and noncharacters go, a surrogate
 * without its pair becomes U+FFFD; the joiners in Chinese months go. Everything else stays, emoji and bidirectional
 * marks included.
 */
export function cleanText(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replaceAll('\t', ' ')
    .replace(UNPRINTABLE, '')
    .replace(HALF_CHARACTERS, '\ufffd')
    .replace(IN_CHINESE_MONTHS, '')
}

/** Clean text for element content and attribute values in double quotes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** What stood in element content before it was escaped, as word processors write it. */
export function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

/** They hold a month together on a screen; a file must be searched for it as one types it. */
export const IN_CHINESE_MONTHS = /\u2060(?=[\d年月])/gu

const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu
const UNPRINTABLE = /[\p{Noncharacter_Code_Point}\0-\u0008\u000e-\u001f\u007f-\u009f]/gu

/** With the `u` flag a surrogate that has its pair is no match. */
export const HALF_CHARACTERS = /\p{Surrogate}/gu
