import { type RefObject, useLayoutEffect } from 'react'

/**
 * Chapters far from the window are laid out one after the other, between which the page answers: all at once would hold
 * it up, and what is not laid out is missing where a screen reader lists headings, links and tables.
 */
export function useLaidOut(paper: RefObject<HTMLElement | null>, document: unknown): void {
  useLayoutEffect(() => {
    const chapters = [...(paper.current?.querySelectorAll<HTMLElement>('[data-chapter]') ?? [])]
    for (const chapter of chapters) delete chapter.dataset['whole']
    let next = 0
    const steps = setInterval(() => {
      const chapter = chapters[next++]
      if (chapter) chapter.dataset['whole'] = ''
      else clearInterval(steps)
    }, BETWEEN_MS)
    return () => clearInterval(steps)
  }, [paper, document])
}

/** Long enough for a frame and a key in between, on a slow machine too. */
const BETWEEN_MS = 100
