/** Exposure as one of five levels, so that no figure is read as exact. */
export function heatOf(exposure: number): 0 | 1 | 2 | 3 | 4 {
  if (exposure >= 75) return 4
  if (exposure >= 60) return 3
  if (exposure >= 45) return 2
  return exposure >= 30 ? 1 : 0
}
