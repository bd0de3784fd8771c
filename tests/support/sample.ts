/** `npm run screens` looks at everything; otherwise a sample is looked at, another one with another `SCREENS_SEED`. */
export const isAllLookedAt = process.env['SCREENS'] === 'all'
export const SAMPLE_SEED = Number(process.env['SCREENS_SEED'] ?? 1)

/** One of `every` things, by their places. */
export const isInSample = (index: number, every: number): boolean =>
  isAllLookedAt || index % every === SAMPLE_SEED % every
