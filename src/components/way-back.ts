/** The link that was followed from each entry of the browser's history: its address, and which of several to it. */
const followed = new Map<string, readonly [address: string, place: number]>()

const linksTo = (address: string): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`main a[href="${CSS.escape(address)}"]`),
]

/** Notes what is followed from this entry, so that the way back can lead to it. Gives what ends the noting. */
export function noteFollowed(key: string): () => void {
  function note({ target }: Event): void {
    const link = target instanceof Element ? target.closest<HTMLElement>('main a[href]') : null
    const address = link?.getAttribute('href')
    if (link && address) followed.set(key, [address, linksTo(address).indexOf(link)])
  }
  document.addEventListener('click', note, true)
  return () => document.removeEventListener('click', note, true)
}

/** Whether one left this entry by a link. */
export const isLeft = (key: string): boolean => followed.has(key)

/** From the heading, which is there first, to the link that one followed, once that is there again. */
export function focusFollowed(key: string, heading: HTMLElement | null, frames = FRAMES): void {
  const [address, place] = followed.get(key) ?? []
  if (address === undefined || place === undefined || document.activeElement !== heading) return
  const link = linksTo(address)[place]
  if (link) link.focus()
  else if (frames > 0) requestAnimationFrame(() => focusFollowed(key, heading, frames - 1))
}

/** A list that is searched or drawn in parts takes some. */
const FRAMES = 60
