import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { iconFiles } from '@/build/icons'

it.each(iconFiles())('public/$file is drawn from public/icon.svg (`npm run icons`)', ({ file, content }) => {
  expect(Buffer.compare(readFileSync(`public/${file}`), content)).toBe(0)
})

it('has, for whoever installs the app, every icon that its manifest names, by addresses that hold in any folder', () => {
  const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8')) as {
    readonly icons: readonly { readonly src: string; readonly purpose?: string }[]
    readonly start_url: string
    readonly scope: string
  }
  expect([manifest.start_url, manifest.scope]).toEqual(['./', './'])
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true)
  for (const { src } of manifest.icons) {
    expect(src).toMatch(/^\.\//)
    expect(existsSync(`public/${src}`), src).toBe(true)
  }
})
