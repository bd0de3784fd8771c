import type { StructureElement } from './structure'

export interface PlacedHeading {
  readonly level: 1 | 2 | 3
  readonly text: string
  readonly page: number
  /** From the page's top edge. */
  readonly top: number
  readonly element: StructureElement
}

/** The document's headings, and where each came to stand: for the contents and the bookmarks. */
export class Headings {
  readonly #placed = new Map<string, PlacedHeading>()
  #deepest = 0

  /** Levels never skip: a heading of level 3 right under one of level 1 counts as level 2. */
  nextLevel(level: 1 | 2 | 3): 1 | 2 | 3 {
    const reached = Math.min(level, this.#deepest + 1)
    const allowed = reached === 1 ? 1 : reached === 2 ? 2 : 3
    this.#deepest = allowed
    return allowed
  }

  place(id: string, heading: PlacedHeading): void {
    if (!this.#placed.has(id)) this.#placed.set(id, heading)
  }

  find(id: string): PlacedHeading | undefined {
    return this.#placed.get(id)
  }

  /** In the order in which they stand. */
  get all(): readonly PlacedHeading[] {
    return [...this.#placed.values()]
  }
}
