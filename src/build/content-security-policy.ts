import type { Plugin } from 'vite'
import { policy } from './response-headers.json'

/** What the built page may do: nothing but its own files. WebAssembly shapes the letters of PDFs. */
export const CONTENT_SECURITY_POLICY = policy.join('; ')

/** Puts the policy into the built page; the development server needs inline scripts and goes without. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}
