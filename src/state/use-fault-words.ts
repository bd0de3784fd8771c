import { useTranslation } from '@/i18n/use-translation'
import type { PlacedFault } from './own-library-reading'

type Values = Readonly<Record<string, string>>

/** All that the sentences name; each has some of them. */
const NONE = { wanted: '', names: '', allowed: '', least: '', most: '', id: '', question: '', ids: '', principle: '', types: '' } // prettier-ignore

/** What is wrong in a library file. @param isolate keeps the direction of ids and other words of the format */
export function useFaultWords(isolate: (values: Values) => Values): (fault: PlacedFault) => string {
  const { t } = useTranslation('safety')
  // What only the bundled files can have wrong has no sentence, and reaches nobody but us.
  return ({ words, fault }) =>
    words ? t(`own.faults.${words.key}`, { ...NONE, ...isolate(words.values) }) : fault
}
