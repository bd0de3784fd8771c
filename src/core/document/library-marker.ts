import type { Library } from '../library/library'
import type { Words } from './words'

interface Source {
  readonly library: Library
  readonly words: Words
}

/** Says that the plan does not come from the bundled library, and from whose it does; empty where it comes from it. */
export function libraryMarker({ library, words }: Source): string {
  if (!library.own) return ''
  const { name, version } = library.own
  return words.say('safety:own.marker', { name, version })
}

/** The library's version, with the marker where it is not the bundled one. */
export function libraryVersionWords(source: Source): string {
  const marker = libraryMarker(source)
  const { version } = source.library
  return marker === '' ? version : `${version} · ${marker}`
}
