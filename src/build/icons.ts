import { readFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'

interface IconFile {
  readonly file: string
  readonly content: Uint8Array
}

/** The icons that devices ask for as pixels, drawn from `public/icon.svg`. */
export function iconFiles(): readonly IconFile[] {
  const svg = readFileSync(new URL('../../public/icon.svg', import.meta.url), 'utf8')
  // Devices cut a maskable icon to a shape of theirs: its ground goes to the edge, its marks lie in the middle anyway.
  const fullGround = svg.replace(' rx="6"', '')
  return [
    { file: 'icon-192.png', content: drawn(svg, 192) },
    { file: 'icon-512.png', content: drawn(svg, 512) },
    { file: 'icon-maskable-512.png', content: drawn(fullGround, 512) },
  ]
}

function drawn(svg: string, pixels: number): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: 'width', value: pixels } }).render().asPng()
}
