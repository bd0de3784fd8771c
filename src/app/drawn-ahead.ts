/** Marks the script that begins another screen (`first-paint.ts` puts it there), until it has (`ahead.ts`). */
export const BEGINS = 'data-begins-screen'

/** So long the app waits for it at most, and for a frame: a window that nobody looks at paints none. */
const MOST_MS = 1_000

/** Resolves once the beginning of another screen is painted: it is seen before the app takes the processor for the rest. */
export async function drawnAhead(): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, MOST_MS))
  await Promise.race([late, begun()])
  await Promise.race([late, frame()])
}

async function begun(): Promise<void> {
  while (document.querySelector(`script[${BEGINS}]`)) await frame()
}

/** Resolves when a frame has been painted. */
function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
}
