import content from '../../data/currencies.json'

/** ISO codes of the currencies that are money today; browsers name many more that no longer are. */
export const CURRENT_CURRENCIES: readonly string[] = content.current.split(' ')

/** Where those are paid in that not every browser has a name for. */
export const PLACE_OF_CURRENCY: Readonly<Record<string, string | undefined>> = content.namedByPlace
