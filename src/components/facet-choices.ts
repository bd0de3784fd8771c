/** The values of one facet that an address names (`role=donor&role=regulator`), in the order of the list. */
export function valuesIn<Value extends string>(
  params: URLSearchParams,
  facet: string,
  values: readonly Value[],
): readonly Value[] {
  const given = params.getAll(facet)
  return values.filter((value) => given.includes(value))
}

/** The address with one value of a facet chosen, or no longer. */
export function withToggled(before: URLSearchParams, facet: string, value: string): URLSearchParams {
  const after = new URLSearchParams(before)
  const given = before.getAll(facet)
  after.delete(facet)
  const kept = given.includes(value) ? given.filter((each) => each !== value) : [...given, value]
  kept.forEach((each) => after.append(facet, each))
  return after
}
