import { unzipSync, zipSync } from 'fflate'

/** The files of an Office document by their names, in order. */
export type Parts = ReadonlyMap<string, Uint8Array>

export function unzipParts(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)))
}

/** The same parts and date give the same bytes, in every time zone. */
export function zipParts(parts: Parts, date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  // Archives hold local time: noon here is noon everywhere, and no change of clocks takes place then.
  const mtime = new Date(year, month - 1, day, 12)
  return zipSync(Object.fromEntries(inReadingOrder(parts)), { mtime, os: 0, level: 6 })
}

/** Programs that guess a file's kind from its first bytes look for the list of contents there. */
function inReadingOrder(parts: Parts): readonly (readonly [string, Uint8Array])[] {
  const rank = (name: string): number => {
    const index = FIRST.indexOf(name)
    return index < 0 ? FIRST.length : index
  }
  return [...parts]
    .map(([name, bytes]) => [name, ownBytes(bytes)] as const)
    .sort(([one], [two]) => rank(one) - rank(two))
}

/** fflate takes bytes of another realm (a frame, a test's window) for a folder. */
function ownBytes(bytes: Uint8Array): Uint8Array {
  return bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)
}

const FIRST = ['[Content_Types].xml', '_rels/.rels']
