import type { Frame, Orientation } from './frame'
import { Page } from './page'
import { type FlowItem, isPageTurn, type Slab } from './slab'

/** A repeated header higher than this share of the page would leave too little room for rows. */
const MAX_REPEATED_SHARE = 0.4

/** Rounding must not push a piece that fits exactly to the next page. */
const TOLERANCE = 0.01

/** Fills pages with slabs from top to bottom. */
export class Flow {
  readonly pages: Page[] = []
  readonly #frames: Readonly<Record<Orientation, Frame>>
  #frame: Frame
  #y = 0
  #gapBelow = 0
  #isPageEmpty = true
  #isPageDue = true

  constructor(frames: Readonly<Record<Orientation, Frame>>) {
    this.#frames = frames
    this.#frame = frames.portrait
  }

  place(items: readonly FlowItem[]): void {
    for (let index = 0; index < items.length;) {
      const item = items[index]
      if (!item) break
      if (isPageTurn(item)) {
        this.#frame = this.#frames[item.turnTo]
        this.#isPageDue = true
        index += 1
        continue
      }
      const chain = chainFrom(items, index)
      this.#placeChain(chain)
      index += chain.length
    }
    // Even an empty document is a file with a page.
    if (this.pages.length === 0) this.#openPage()
  }

  /** How much of the last page is filled, as a share of its room. */
  get lastShare(): number {
    return (this.#y - this.#frame.top) / this.#frame.height
  }

  #placeChain(chain: readonly Slab[]): void {
    if (this.#isPageDue) this.#openPage()
    if (!this.#isPageEmpty && this.#heightNeeded(chain) > this.#room) this.#openPage()
    for (const slab of chain) this.#placeSlab(slab)
  }

  /** All but the last stand whole; of the last, at least its smallest part. */
  #heightNeeded(chain: readonly Slab[]): number {
    let needed = 0
    let gapBelow = this.#gapBelow
    for (const [index, slab] of chain.entries()) {
      const isLast = index === chain.length - 1
      needed += Math.max(gapBelow, slab.before) + (isLast ? slab.minHeight : slab.height)
      gapBelow = slab.after
    }
    return needed
  }

  #placeSlab(slab: Slab): void {
    const gap = this.#isPageEmpty ? 0 : Math.max(this.#gapBelow, slab.before)
    const room = this.#room - gap - this.#repeatedHeight(slab)
    if (slab.height <= room) {
      this.#draw(slab, gap)
      return
    }
    const isAlone = this.#isPageEmpty
    if (!isAlone && slab.minHeight > room) {
      this.#openPage()
      this.#placeSlab(slab)
      return
    }
    const parts = slab.split?.(room, isAlone)
    if (parts) {
      this.#draw(parts[0], gap)
      this.#openPage()
      this.#placeSlab(parts[1])
      return
    }
    if (isAlone) {
      this.#draw(slab, gap)
      return
    }
    this.#openPage()
    this.#placeSlab(slab)
  }

  #draw(slab: Slab, gap: number): void {
    const page = this.pages.at(-1)
    if (!page) throw new Error('No page is open')
    const repeated = this.#repeatedHeight(slab)
    if (repeated > 0) slab.repeated?.draw(page, this.#y)
    const top = this.#y + gap + repeated
    slab.draw(page, top)
    this.#y = top + slab.height
    this.#gapBelow = slab.after
    this.#isPageEmpty = false
  }

  #repeatedHeight(slab: Slab): number {
    if (!this.#isPageEmpty || !slab.repeated) return 0
    return slab.repeated.height <= this.#frame.height * MAX_REPEATED_SHARE ? slab.repeated.height : 0
  }

  get #room(): number {
    return this.#frame.top + this.#frame.height - this.#y + TOLERANCE
  }

  #openPage(): void {
    this.pages.push(new Page(this.pages.length, this.#frame.pageWidth, this.#frame.pageHeight))
    this.#y = this.#frame.top
    this.#gapBelow = 0
    this.#isPageEmpty = true
    this.#isPageDue = false
  }
}

/** Slabs that must stay together: each kept with the next, and the one they lead to. */
function chainFrom(items: readonly FlowItem[], start: number): readonly Slab[] {
  const chain: Slab[] = []
  for (let index = start; index < items.length; index++) {
    const item = items[index]
    if (!item || isPageTurn(item)) break
    chain.push(item)
    if (!item.keepWithNext) break
  }
  return chain
}
