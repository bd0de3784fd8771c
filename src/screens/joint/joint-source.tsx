import type { ReactNode } from 'react'
import { usePlanData } from '@/state/data-source'
import { DataSourceProvider, useDataSource } from '@/state/data-source-context'
import { type FoundLibrary, withOwnLibrary } from '@/state/own-library'
import { useLanguage } from '@/state/preferences'

interface Props {
  readonly found: ReadonlyMap<string, FoundLibrary>
  readonly children: ReactNode
}

/** The words of all libraries that the plans are made from, laid over each other. */
export function JointSource({ found, children }: Props) {
  const bundled = useDataSource()
  const source = [...found.values()].reduce(
    (joined, each) => (each.ok ? withOwnLibrary(joined, each.own) : joined),
    bundled,
  )
  usePlanData(source, useLanguage())
  return <DataSourceProvider value={source}>{children}</DataSourceProvider>
}
