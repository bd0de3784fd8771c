/** What is kept of a nudge that was set aside: what it is about, and how much it counted where it comes back for more. */
export interface NudgeName {
  /** What kind of nudge it is, then what it speaks of: `overload`, `regulator`. */
  readonly about: readonly string[]
  readonly count: number | null
}

const BETWEEN = ':'

/** As it stands in a plan: `overload:regulator:7`. */
export function writeNudgeName({ about, count }: NudgeName): string {
  return [...about, ...(count === null ? [] : [String(count)])].join(BETWEEN)
}

/** No word that a nudge speaks of is a bare number. */
export function readNudgeName(written: string): NudgeName {
  const parts = written.split(BETWEEN)
  const last = parts.at(-1) ?? ''
  return /^\d+$/.test(last)
    ? { about: parts.slice(0, -1), count: Number(last) }
    : { about: parts, count: null }
}
