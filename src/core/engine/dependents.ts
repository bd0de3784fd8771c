import type { Library } from '../library/library'
import type { DpiContext } from '../questionnaire/context'
import { DPI_TYPES } from '../questionnaire/vocabulary'
import { type Bits, bitsOf, indexLibrary } from './index-library'

const known = new WeakMap<Library, Map<Bits, readonly number[]>>()

/** How many safeguards for these DPI types name each one as a prerequisite, whatever the answers; by place. */
export function countDependents(library: Library, { dpiTypes }: DpiContext): readonly number[] {
  const types = bitsOf(dpiTypes, DPI_TYPES)
  const byTypes = known.get(library) ?? new Map<Bits, readonly number[]>()
  known.set(library, byTypes)
  const counts = byTypes.get(types) ?? countAmong(library, types)
  byTypes.set(types, counts)
  return counts
}

function countAmong(library: Library, types: Bits): readonly number[] {
  const { safeguards, placeOf } = indexLibrary(library)
  const counts = safeguards.map(() => 0)
  for (const { dpiTypes, safeguard } of safeguards) {
    if ((dpiTypes & types) === 0) continue
    for (const { id } of safeguard.dependsOn) {
      const place = placeOf.get(id)
      if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1
    }
  }
  return counts
}
