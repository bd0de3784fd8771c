import type { FacetField } from './facet-fields'

/** What a list of items can be narrowed by. */
export interface FacetSet<Item, Facet extends string, Value extends string> {
  /** Of each facet, in order. */
  readonly values: Readonly<Record<Facet, readonly Value[]>>
  /** In the order in which they are offered. */
  readonly names: readonly Facet[]
  /** These stand open. */
  readonly openAtFirst: readonly Facet[]
  /** Whether an item fits what is chosen in one facet, of which there is something. */
  readonly fits: (item: Item, chosen: Chosen<Facet, Value>, facet: Facet) => boolean
}

/** Any number of values a facet; none chosen leaves all. */
export type Chosen<Facet extends string, Value extends string> = Readonly<Record<Facet, readonly Value[]>>

export interface FacetWords<Facet extends string, Value extends string> {
  readonly facet: (facet: Facet) => string
  readonly value: (facet: Facet, value: Value) => string
  /** A name with a number after it. */
  readonly option: (label: string, count: number) => string
  /** Of the button that takes a choice back. */
  readonly takeAway: (label: string) => string
}

/** Reads the choices from the address (`role=donor&role=regulator`); what is not in the list is not chosen. */
export function chosenIn<Item, Facet extends string, Value extends string>(
  { values, names }: FacetSet<Item, Facet, Value>,
  params: URLSearchParams,
): Chosen<Facet, Value> {
  const valuesIn = (facet: Facet): readonly Value[] => {
    const given = params.getAll(facet)
    return values[facet].filter((value) => given.includes(value))
  }
  return Object.fromEntries(names.map((facet) => [facet, valuesIn(facet)])) as unknown as Chosen<Facet, Value>
}

export function countChosen(chosen: Chosen<string, string>): number {
  return Object.values(chosen).reduce((sum, values) => sum + values.length, 0)
}

/** What fits one of the chosen values in every facet. */
export function narrow<Item, Facet extends string, Value extends string>(
  { names, fits }: FacetSet<Item, Facet, Value>,
  items: readonly Item[],
  chosen: Chosen<Facet, Value>,
): readonly Item[] {
  const narrowed = names.filter((facet) => chosen[facet].length > 0)
  return items.filter((item) => narrowed.every((facet) => fits(item, chosen, facet)))
}

/** Each facet with its values in words; each value says how many it alone would leave, the other facets kept. */
export function facetFields<Item, Facet extends string, Value extends string>(
  set: FacetSet<Item, Facet, Value>,
  items: readonly Item[],
  chosen: Chosen<Facet, Value>,
  words: FacetWords<Facet, Value>,
): readonly FacetField[] {
  return set.names.map((facet) => {
    const others = narrow(set, items, { ...chosen, [facet]: [] })
    const countOf = (value: Value): number => narrow(set, others, { ...chosen, [facet]: [value] }).length
    const name = words.facet(facet)
    const count = chosen[facet].length
    return {
      id: facet,
      name,
      summary: count === 0 ? name : words.option(name, count),
      isOpenAtFirst: set.openAtFirst.includes(facet) || count > 0,
      checks: set.values[facet].map((value) => ({
        id: value,
        label: words.option(words.value(facet, value), countOf(value)),
      })),
      chosen: chosen[facet],
    }
  })
}

/** A choice that narrows the list, in words. */
export interface ChosenLine {
  readonly facet: string
  readonly value: string
  readonly label: string
  readonly takeAway: string
}

export function chosenLines<Item, Facet extends string, Value extends string>(
  { names }: FacetSet<Item, Facet, Value>,
  chosen: Chosen<Facet, Value>,
  words: FacetWords<Facet, Value>,
): readonly ChosenLine[] {
  return names.flatMap((facet) =>
    chosen[facet].map((value) => {
      const label = words.value(facet, value)
      return { facet, value, label, takeAway: words.takeAway(label) }
    }),
  )
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
