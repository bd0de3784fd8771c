/**
 * The link that was followed from each entry of the browser's history: its address, which of several to it, and how far
 * below the upper edge of the window it stood, in CSS pixels.
 */
export const followed = new Map<string, readonly [address: string, place: number, top: number]>()

export const linksTo = (address: string): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`main a[href="${CSS.escape(address)}"]`),
]

/** Notes what is followed from this entry, so that the way back can lead to it. Gives what ends the noting. */
export function noteFollowed(key: string): () => void {
  function note({ target }: Event): void {
    const link = target instanceof Element ? target.closest<HTMLElement>('main a[href]') : null
    const address = link?.getAttribute('href')
    if (link && address)
      followed.set(key, [address, linksTo(address).indexOf(link), link.getBoundingClientRect().top])
  }
  document.addEventListener('click', note, true)
  return () => document.removeEventListener('click', note, true)
}
