import { createHash } from 'node:crypto'

/**
 * Where a file of the build stands, such as `assets/ahead.fr-0f3a91c2.js`: named by what is in it, since browsers keep such
 * files for good.
 */
export function assetName(name: string, type: 'js' | 'css', content: string): string {
  return `assets/${name}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}.${type}`
}
