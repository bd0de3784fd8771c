import type { ReactNode } from 'react'
import type { OwnLibraryName } from '@/core/library/own-library-name'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { usePlanData } from './data-source'
import { DataSourceProvider, useDataSource } from './data-source-context'
import { useLanguage } from './preferences'
import { FoundLibraryProvider, useOwnLibrary, withOwnLibrary } from './own-library'

interface Props {
  readonly saved: SavedPlan
  readonly children: ReactNode
}

/** What is inside reads the library that the plan is made from: the bundled one, or its owner's own. */
export function PlanLibrary({ saved, children }: Props) {
  const { ownLibrary } = saved
  return ownLibrary ? <OwnSource name={ownLibrary}>{children}</OwnSource> : children
}

function OwnSource({ name, children }: { readonly name: OwnLibraryName; readonly children: ReactNode }) {
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
