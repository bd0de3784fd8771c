type Part = 'first' | 'later'

/** What loads, by the part; a failed try is forgotten. */
const coming = new Map<Part, Promise<void>>()

/** The styles of the questions, asked for twice; questions without them are better than none. */
export const firstStyles = (): Promise<void> =>
  styles('first').catch(() => styles('first').catch(() => undefined))

/** The styles of all but the first screens; resolves once they hold. */
export const laterStyles = (): Promise<void> => styles('later')

/** What the build set apart (`src/build/first-styles.ts`); in development nothing is. */
function styles(part: Part): Promise<void> {
  const loading =
    coming.get(part) ??
    load(part).catch((error: unknown) => {
      // Asked for again by the next screen.
      coming.delete(part)
      throw error
    })
  coming.set(part, loading)
  return loading
}

async function load(part: Part): Promise<void> {
  const link = sendForStyles(part)
  if (!link || link.sheet) return
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve)
    link.addEventListener('error', () => {
      link.remove()
      reject(new Error(`the styles ${link.href} did not load`))
    })
  })
}

/** Their place in the page, made where it is not there yet. */
export function sendForStyles(part: Part): HTMLLinkElement | null {
  const href = document.querySelector<HTMLMetaElement>(`meta[name="${part}-styles"]`)?.content
  if (href === undefined) return null
  const there = document.querySelector<HTMLLinkElement>(`link[href="${href}"]`)
  if (there) return there
  const link = document.createElement('link')
  Object.assign(link, { rel: 'stylesheet', href })
  document.head.append(link)
  return link
}
