import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { aheadLinks } from '@/build/ahead-links.mjs'
import { CONTENT_SECURITY_POLICY } from '@/build/content-security-policy'
import { hostingFiles, RESPONSE_HEADERS } from '@/build/hosting-files'

const directives = new Map(
  CONTENT_SECURITY_POLICY.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1)]),
)

describe('what the built page may do', () => {
  it('is nothing that is not named, and nothing from elsewhere', () => {
    expect(directives.get('default-src')).toEqual(["'none'"])
    for (const [name, sources] of directives) {
      for (const source of sources) {
        expect(["'self'", "'none'", "'wasm-unsafe-eval'", 'data:', 'blob:'], name).toContain(source)
      }
    }
  })

  it('takes scripts and styles from its own files alone: none inline, none made from text', () => {
    expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"])
    expect(directives.get('style-src')).toEqual(["'self'"])
    expect(directives.get('connect-src')).toEqual(["'self'"])
    expect(directives.get('form-action')).toEqual(["'none'"])
    expect(directives.get('base-uri')).toEqual(["'none'"])
  })

  it('stands in no other page’s frame and tells no address where it came from', () => {
    expect(RESPONSE_HEADERS['Content-Security-Policy']).toContain("frame-ancestors 'none'")
    expect(RESPONSE_HEADERS['Referrer-Policy']).toBe('no-referrer')
    expect(readFileSync('index.html', 'utf8')).toContain('<meta name="referrer" content="no-referrer" />')
  })

  it('needs no script or style inside the page', () => {
    const html = readFileSync('index.html', 'utf8')
    expect(html.match(/<script(?![^>]*\bsrc=)/g)).toBeNull()
    expect(html.match(/<style|\sstyle=|\son[a-z]+=/g)).toBeNull()
  })
})

it('sends for what a page waits for in the way that the page itself does, or it would come twice', () => {
  const page = `<link rel="icon" href="./icon.svg" /><script async blocking="render" src="./a.js"></script>
    <link rel="stylesheet" crossorigin href="./b.css"><link rel="manifest" href="./m.webmanifest" /><script type="module" src="./c.js"></script>`
  expect(aheadLinks(page)).toBe(
    '<./a.js>; rel=preload; as=script, <./b.css>; rel=preload; as=style; crossorigin',
  )
  expect(aheadLinks('<p>nothing</p>')).toBe('')
})

it.each(hostingFiles())(
  'src/build/hosting/$file is what `npm run hosting` writes, with every header',
  ({ file, content }) => {
    expect(readFileSync(`src/build/hosting/${file}`, 'utf8')).toBe(content)
    for (const [name, value] of Object.entries(RESPONSE_HEADERS)) {
      expect(content).toContain(name)
      expect(content).toContain(value)
    }
  },
)
