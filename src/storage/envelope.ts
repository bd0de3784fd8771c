import { fingerprint } from '@/core/plan/fingerprint'

export const FORMAT = 'dpi-safeguards-plan'

/** How a plan lies in the browser and in a file. The checksum came with version 2. */
export interface Envelope {
  readonly format: typeof FORMAT
  readonly version: number
  /** Of the plan as written here: tells a file that was damaged or changed by hand, guards nothing. */
  readonly checksum?: string | undefined
  readonly libraryVersion?: string | undefined
  readonly plan: unknown
  /** The library of its owner's own that the plan is made from, in a file only: this browser keeps it apart. */
  readonly library?: unknown
}

/** Of the plan as it stands in the text, before anything is migrated. */
export function checksumOf(plan: unknown): string {
  return fingerprint(JSON.stringify(plan))
}
