import { create } from 'zustand'
import type { Principle } from '@/core/questionnaire/vocabulary'

/** An action of the user's own as far as it was filled in. */
export interface BegunItem {
  readonly title: string
  readonly principle: Principle | undefined
  readonly risks: readonly string[]
}

const NOT_BEGUN: BegunItem = { title: '', principle: undefined, risks: [] }

/** By plan. It lasts as long as the window: until it is added it is no part of the plan. */
const useStore = create<Readonly<Record<string, BegunItem>>>(() => ({}))

export const useBegunItem = (planId: string): BegunItem => useStore((begun) => begun[planId] ?? NOT_BEGUN)

export function itemBegun(planId: string, fields: Partial<BegunItem>): void {
  useStore.setState((begun) => ({ [planId]: { ...NOT_BEGUN, ...begun[planId], ...fields } }))
}

/** It was added, or given up. */
export function begunItemClosed(planId: string): void {
  useStore.setState({ [planId]: NOT_BEGUN })
}

export function begunItemsForgotten(): void {
  useStore.setState({}, true)
}
