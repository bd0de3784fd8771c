let coming: Promise<void> | null = null

/**
 * The styles of all but the first screens, which the build sets apart (`src/build/first-styles.ts`); resolves once they
 * hold. In development nothing is set apart.
 */
export function laterStyles(): Promise<void> {
  coming ??= load().catch((error: unknown) => {
    // Asked for again by the next screen.
    coming = null
    throw error
  })
  return coming
}

async function load(): Promise<void> {
  const href = document.querySelector<HTMLMetaElement>('meta[name="later-styles"]')?.content
  if (href === undefined) return
  const link = document.createElement('link')
  Object.assign(link, { rel: 'stylesheet', href })
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve)
    link.addEventListener('error', () => {
      link.remove()
      reject(new Error(`the styles ${href} did not load`))
    })
    document.head.append(link)
  })
}
