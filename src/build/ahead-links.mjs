/**
 * What a page waits for, as the value of a `Link` header: a browser sends for it when the first line of the answer
 * comes, not only once it has read the page. Plain Node, for the server needs it before anything else is there.
 */
export function aheadLinks(html) {
  const links = html.match(/<(?:link rel="stylesheet"|script async)[^>]*>/g) ?? []
  return links
    .map((link) => {
      const [, address = ''] = /\b(?:href|src)="([^"]+)"/.exec(link) ?? []
      const as = link.startsWith('<script') ? 'script' : 'style'
      return `<${address}>; rel=preload; as=${as}${/\bcrossorigin\b/.test(link) ? '; crossorigin' : ''}`
    })
    .join(', ')
}
