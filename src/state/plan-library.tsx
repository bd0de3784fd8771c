import { lazy, type ReactNode } from 'react'
import type { SavedPlan } from '@/core/plan/saved-plan'

// Few plans have a library of their own; the others need not load what reads one.
const OwnSource = lazy(async () => ({ default: (await import('./own-source')).OwnSource }))

interface Props {
  readonly saved: SavedPlan
  readonly children: ReactNode
}

/** What is inside reads the library that the plan is made from: the bundled one, or its owner's own. */
export function PlanLibrary({ saved, children }: Props) {
  const { ownLibrary } = saved
  return ownLibrary ? <OwnSource name={ownLibrary}>{children}</OwnSource> : children
}
