import content from '../../data/licences.json'

/** What the app is built from: written from the lock file, held to it by `tests/build/supply-chain.test.ts`. */
export const licences: readonly {
  readonly name: string
  readonly version: string
  readonly licence: string
}[] = content
