import type { ReactNode } from 'react'
import type { OwnLibraryName } from '@/core/library/own-library-name'
import { usePlanData } from './data-source'
import { DataSourceProvider, useDataSource } from './data-source-context'
import { FoundLibraryProvider, useOwnLibrary, withOwnLibrary } from './own-library'
import { useLanguage } from './preferences'

interface Props {
  readonly name: OwnLibraryName
  readonly children: ReactNode
}

/** The library of the plan's owner laid over the bundled one, for all that is inside. */
export function OwnSource({ name, children }: Props) {
  const source = useDataSource()
  const found = useOwnLibrary(name.hash)
  const joined = found.ok ? withOwnLibrary(source, found.own) : source
  usePlanData(joined, useLanguage())
  return (
    <DataSourceProvider value={joined}>
      <FoundLibraryProvider value={found}>{children}</FoundLibraryProvider>
    </DataSourceProvider>
  )
}
