import type { Library } from '../library/library'
import type { Exposure } from '../plan/plan'
import { type Principle, type Risk, RISKS } from '../questionnaire/vocabulary'
import type { Scored } from './score-safeguards'

/** Outweighs any gain: cover comes before everything else while cover is wanting. */
const COVER_BONUS = 1000
const NOTICEABLE = 1e-9

/** The short list while it grows: what it covers, how full its caps are, what an item would add. */
export class GrowingList {
  private readonly chosen = new Set<Scored>()
  /** Entered first by rule; gives way only to an item that covers a top risk left open. */
  private readonly fixed = new Set<Scored>()
  /** Never gives way. */
  private readonly musts = new Set<Scored>()
  /** By the risk's place. */
  private readonly exposureOf: readonly number[]
  /** Share of each risk still open, by its place: the product of what each leaves of it over the chosen. */
  private readonly open: number[] = RISKS.map(() => 1)
  private readonly covered = new Map<Risk, number>()
  private readonly ofPrinciple = new Map<Principle, number>()
  private catchUps = 0

  constructor(
    private readonly library: Library,
    exposures: readonly Exposure[],
    readonly topRisks: readonly Risk[],
  ) {
    this.exposureOf = RISKS.map((risk) => exposures.find((each) => each.risk === risk)?.exposure ?? 0)
  }

  get size(): number {
    return this.chosen.size
  }

  items(): ReadonlySet<Scored> {
    return this.chosen
  }

  /** What no short list goes without, whatever its caps; it is not taken out again. */
  mustHave(item: Scored, most: number): void {
    if (this.size >= most || this.chosen.has(item)) return
    this.add(item)
    this.fixed.add(item)
    this.musts.add(item)
  }

  /** Adds what enters first; only a risk that would stay uncovered takes its place. */
  tryToAdd(item: Scored, most: number): void {
    if (this.size >= most || !this.fits(item)) return
    this.add(item)
    this.fixed.add(item)
  }

  add(item: Scored): void {
    this.chosen.add(item)
    this.count(item, 1)
    this.cutOpen(item)
  }

  /** Adds the best item for each top risk until it is covered as often as asked, or nothing is left for it. */
  cover(pool: readonly Scored[], most: number): void {
    for (;;) {
      const wanting = this.wantingCover()
      const times = (item: Scored): number => wanting.filter((risk) => risk in item.safeguard.risks).length
      const best = this.bestOf(
        pool.filter((item) => times(item) > 0),
        (item) => COVER_BONUS * times(item),
      )
      if (!best || this.size >= most) return
      this.add(best)
    }
  }

  bestOf(pool: readonly Scored[], bonus: (item: Scored) => number = () => 0): Scored | null {
    let best: Scored | null = null
    let bestGain = Number.NEGATIVE_INFINITY
    for (const item of pool) {
      const gain = this.gainOf(item) + bonus(item)
      if (gain > bestGain && this.fits(item)) {
        best = item
        bestGain = gain
      }
    }
    return best
  }

  /** What an item adds to the objective: exposure newly covered, its score's share, effort against near-ties. */
  gainOf(item: Scored): number {
    const { scoreWeight, effortWeight } = this.library.settings.shortList
    const full = this.library.settings.scales.strength
    let newlyCovered = 0
    for (const { place, strength } of item.indexed.risks) {
      newlyCovered += ((this.exposureOf[place] ?? 0) * (this.open[place] ?? 1) * strength) / full
    }
    return newlyCovered + scoreWeight * item.score - effortWeight * item.effort
  }

  /**
   * Swaps a chosen item for one outside while the whole gains and no cover is lost. What entered for its gate gives way
   * only to another that might have (`gated`), so that as many of those stay; what else entered first stays itself.
   */
  improve(pool: readonly Scored[], gated: ReadonlySet<Scored>): void {
    for (let round = 0; round < this.size * 2; round++) if (!this.swapOnce(pool, gated)) return
  }

  /** Where caps or places ran out before a top risk was covered, lets what covers it take another's place. */
  repair(scored: readonly Scored[]): void {
    for (let round = 0; round < this.size; round++) if (!this.repairOnce(scored)) return
  }

  /** The swap that gains most, if any gains. */
  private swapOnce(pool: readonly Scored[], gated: ReadonlySet<Scored>): boolean {
    const before = this.coverNow()
    let most = NOTICEABLE
    let swap: readonly [Scored, Scored] | null = null
    for (const item of [...this.chosen]) {
      if (this.musts.has(item)) continue
      const isFixed = this.fixed.has(item)
      if (isFixed && !gated.has(item)) continue
      this.remove(item)
      const least = this.gainOf(item)
      for (const other of pool) {
        const more = this.gainOf(other) - least
        if (more <= most || other === item || (isFixed && !gated.has(other))) continue
        if (!this.fits(other) || this.coverNow(other) < before) continue
        most = more
        swap = [item, other]
      }
      this.add(item)
    }
    if (!swap) return false
    this.replace(...swap)
    return true
  }

  private replace(item: Scored, other: Scored): void {
    this.remove(item)
    this.add(other)
    if (this.fixed.delete(item)) this.fixed.add(other)
  }

  private repairOnce(scored: readonly Scored[]): boolean {
    const wanting = this.wantingCover()
    if (wanting.length === 0) return false
    const outside = scored.filter((item) => !this.chosen.has(item))
    const candidates = this.bestOfEachKind(outside, wanting)
    const before = this.coverNow()
    for (const item of this.leastNeededFirst()) {
      this.remove(item)
      const better = candidates.find((other) => this.fits(other) && this.coverNow(other) > before)
      this.add(better ?? item)
      if (better) return true
    }
    return false
  }

  /** Whether an item may take a place, and what it then covers, is the same for all of its kind. */
  private bestOfEachKind(items: readonly Scored[], wanting: readonly Risk[]): readonly Scored[] {
    const kinds = new Map<string, Scored>()
    for (const item of items) {
      const { risks, principle } = item.safeguard
      if (!wanting.some((risk) => risk in risks)) continue
      const covers = this.topRisks.filter((risk) => risk in risks)
      const kind = [principle, isCatchUp(item), ...covers].join()
      if (!kinds.has(kind)) kinds.set(kind, item)
    }
    return [...kinds.values()]
  }

  private leastNeededFirst(): readonly Scored[] {
    const isFixed = (item: Scored): number => Number(this.fixed.has(item))
    return [...this.chosen]
      .filter((item) => !this.musts.has(item))
      .sort((a, b) => isFixed(a) - isFixed(b) || a.score - b.score)
  }

  private remove(item: Scored): void {
    this.chosen.delete(item)
    this.count(item, -1)
    // Worked out anew rather than divided back, so that rounding never makes the order of steps matter.
    this.open.fill(1)
    for (const each of this.chosen) this.cutOpen(each)
  }

  private cutOpen(item: Scored): void {
    const full = this.library.settings.scales.strength
    for (const { place, strength } of item.indexed.risks) {
      this.open[place] = (this.open[place] ?? 1) * (1 - strength / full)
    }
  }

  private count(item: Scored, by: 1 | -1): void {
    const { principle } = item.safeguard
    this.ofPrinciple.set(principle, (this.ofPrinciple.get(principle) ?? 0) + by)
    if (isCatchUp(item)) this.catchUps += by
    for (const { risk } of item.indexed.risks) this.covered.set(risk, (this.covered.get(risk) ?? 0) + by)
  }

  private fits(item: Scored): boolean {
    const { perPrinciple, catchUps } = this.library.settings.shortList
    if (this.chosen.has(item)) return false
    if (isCatchUp(item) && this.catchUps >= catchUps) return false
    return (this.ofPrinciple.get(item.safeguard.principle) ?? 0) < perPrinciple
  }

  private wantingCover(): readonly Risk[] {
    const { coverEach } = this.library.settings.shortList
    return this.topRisks.filter((risk) => (this.covered.get(risk) ?? 0) < coverEach)
  }

  /** How much of the wanted cover of the top risks is there, with one more item or without. */
  private coverNow(extra?: Scored): number {
    const { coverEach } = this.library.settings.shortList
    let cover = 0
    for (const risk of this.topRisks) {
      const more = extra && risk in extra.safeguard.risks ? 1 : 0
      cover += Math.min(coverEach, (this.covered.get(risk) ?? 0) + more)
    }
    return cover
  }
}

/** Nobody in the plan has work of this stage on it: all that is left is to catch up. */
function isCatchUp(item: Scored): boolean {
  return item.mode === 'catch-up'
}
