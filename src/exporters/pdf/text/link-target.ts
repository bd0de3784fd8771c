const ALLOWED = new Set(['http:', 'https:', 'mailto:'])

/** The address of a link that may be followed, in plain ASCII; anything else stays text. */
export function linkTarget(href: string | undefined): string | undefined {
  if (href === undefined || !URL.canParse(href)) return undefined
  const url = new URL(href)
  return ALLOWED.has(url.protocol) ? url.href : undefined
}
