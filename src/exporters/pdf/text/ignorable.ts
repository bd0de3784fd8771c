/** Characters that shape or order text but are never drawn: joiners, direction marks, isolates, break marks. */
export function isIgnorable(codePoint: number): boolean {
  return (
    (codePoint >= 0x200b && codePoint <= 0x200f) ||
    (codePoint >= 0x2066 && codePoint <= 0x2069) ||
    codePoint === 0x061c ||
    codePoint === 0x2060
  )
}

/**
 * Characters left out before anything else: controls, direction overrides and embeddings (a way to show text other
 * than it is), soft hyphens, byte order marks, what is no character, variation selectors, tags.
 */
export function isDroppable(codePoint: number): boolean {
  return (
    codePoint < 0x20 ||
    (codePoint >= 0x7f && codePoint <= 0x9f) ||
    codePoint === 0xad ||
    (codePoint >= 0x180b && codePoint <= 0x180f) ||
    (codePoint >= 0x202a && codePoint <= 0x202e) ||
    (codePoint >= 0x2061 && codePoint <= 0x2065) ||
    (codePoint >= 0x206a && codePoint <= 0x206f) ||
    codePoint === 0xfeff ||
    (codePoint & 0xfffe) === 0xfffe ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
    (codePoint >= 0xfff0 && codePoint <= 0xfffb) ||
    (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff) ||
    (codePoint >= 0xe0000 && codePoint <= 0xe0fff)
  )
}
