/** The address' search with one key set, or taken out; the others stay. */
export function withParam(before: URLSearchParams, key: string, value: string | null): URLSearchParams {
  const after = new URLSearchParams(before)
  if (value === null) after.delete(key)
  else after.set(key, value)
  return after
}
