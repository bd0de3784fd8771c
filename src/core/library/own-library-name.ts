/** What a file of such a library calls itself. */
export const OWN_LIBRARY_FORMAT = 'dpi-safeguards-library'

/** In characters: room for the bundled library and half as much again; what is longer is not read at all. */
export const MOST_OWN_LIBRARY = 3_000_000

/** Which library of its own a plan uses; the library itself lies beside the plan. Apart from the schema and its zod. */
export interface OwnLibraryName {
  readonly name: string
  readonly version: string
  readonly mode: 'adds' | 'replaces'
  /** How many safeguards it brings. */
  readonly count: number
  /** Of its text: tells whether what is found is what the plan was made with. */
  readonly hash: string
}
