import { useMemo } from 'react'
import { measureExposures } from '@/core/engine/measure-exposures'
import { readContext } from '@/core/questionnaire/context'
import type { Risk } from '@/core/questionnaire/vocabulary'
import { useLibrary } from '@/state/data-source'
import type { LastAnswer } from './use-answering'

/** Where each risk stood before the last answer; null where no plan could be made then. */
export function useExposuresBefore(last: LastAnswer | null): ReadonlyMap<Risk, number> | null {
  const library = useLibrary()
  const before = last?.before
  return useMemo(() => {
    if (!before) return null
    const read = readContext(library.questionnaire, before)
    if (!read.ok) return null
    return new Map(measureExposures(library, read.context).map(({ risk, exposure }) => [risk, exposure]))
  }, [library, before])
}
