import { create } from 'zustand'

/** A Word file of the user's in which the plan is to stand. */
export interface ChosenTemplate {
  readonly name: string
  readonly bytes: Uint8Array
  /** Marks in it that are not filled in. */
  readonly unknownMarks: readonly string[]
}

/** The letterhead chosen for a plan: it waits while one looks at other parts of the plan, and goes with the page. */
const useStore = create<ReadonlyMap<string, ChosenTemplate>>(() => new Map())

export const useLetterhead = (plan: string): ChosenTemplate | null =>
  useStore((chosen) => chosen.get(plan) ?? null)

export function letterheadChosen(plan: string, template: ChosenTemplate | null): void {
  useStore.setState((chosen) => {
    const others = new Map(chosen)
    if (template === null) others.delete(plan)
    else others.set(plan, template)
    return others
  }, true)
}

/** Nothing is left here; tests use it as a fresh start too. */
export function letterheadsForgotten(): void {
  useStore.setState(new Map(), true)
}
