/** What every runtime has, and the core's types do not: nothing but its argument decides. */
declare const URL: new (href: string) => Address
interface Address {
  readonly protocol: string
  readonly href: string
}

/** The address of a link one may follow, or nothing: any other scheme stays plain text. */
export function readLink(typed: string): string | undefined {
  const href = WITHOUT_SCHEME.test(typed) ? `https://${typed.trim()}` : typed
  const url = addressOf(href)
  return url && ALLOWED.has(url.protocol) && url.href.length <= LONGEST ? url.href : undefined
}

function addressOf(href: string): Address | null {
  try {
    return new URL(href)
  } catch {
    return null
  }
}

const ALLOWED = new Set(['http:', 'https:', 'mailto:'])

/** As people write the address of a page, and every program for mail and text takes it. */
const WITHOUT_SCHEME = /^\s*www\.[^\s.]/i

/** Office refuses files with longer addresses. */
const LONGEST = 2000
