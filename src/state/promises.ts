import content from '../../data/promises.json'
import type safetyText from '../../data/text/en/safety.json'

export interface PromiseKept {
  readonly id: Exclude<keyof (typeof safetyText)['promises'], 'heading' | 'lead' | 'heldBy'>
  /** Files of the source: `tests/data/promises.test.ts` holds that each is there. */
  readonly tests: readonly string[]
}

/** What the Privacy page and `SECURITY.md` promise, each with the tests that hold it. */
export const promises = content as readonly PromiseKept[]
