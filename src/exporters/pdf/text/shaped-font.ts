import type * as HarfBuzz from 'harfbuzzjs'

/** One glyph of a shaped run. Lengths are thousandths of the type size. */
export interface Glyph {
  readonly id: number
  /** The characters the glyph stands for; empty when an earlier glyph of its cluster stands for them. */
  readonly text: string
  /** Distance of the glyph's origin from the left edge of its run. */
  readonly x: number
  /** How far the glyph is lifted above the baseline. */
  readonly rise: number
  /** Takes no room: only there to be read. */
  readonly isSqueezed?: true
}

export interface ShapedRun {
  /** In logical order: for Arabic the first glyph stands rightmost. */
  readonly glyphs: readonly Glyph[]
  readonly width: number
}

export interface FontMetrics {
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly box: readonly number[]
  readonly weight: number
}

/** Between squeezed blanks, in thousandths of the size. */
const SQUEEZED_STEP = 8

const MAX_CACHED_RUNS = 50_000

/** A font file opened for shaping. Words recur, so each is shaped once. */
export class ShapedFont {
  readonly metrics: FontMetrics
  readonly #harfBuzz: typeof HarfBuzz
  readonly #font: HarfBuzz.Font
  readonly #buffer: HarfBuzz.Buffer
  readonly #characters: ReadonlySet<number>
  /** Thousandths of the type size in one font unit. */
  readonly #scale: number
  readonly #runs = { leftToRight: new Map<string, ShapedRun>(), rightToLeft: new Map<string, ShapedRun>() }
  readonly #advances = new Map<number, number>()

  constructor(
    harfBuzz: typeof HarfBuzz,
    readonly bytes: Uint8Array,
  ) {
    const face = new harfBuzz.Face(new harfBuzz.Blob(bytes))
    this.#harfBuzz = harfBuzz
    this.#font = new harfBuzz.Font(face)
    this.#scale = 1000 / face.upem
    this.#characters = new Set(face.collectUnicodes())
    this.#buffer = new harfBuzz.Buffer()
    this.#buffer.setFlags(harfBuzz.BufferFlag.REMOVE_DEFAULT_IGNORABLES)
    // Marks keep their own cluster, so that most glyphs stand for exactly one character.
    this.#buffer.setClusterLevel(harfBuzz.ClusterLevel.MONOTONE_CHARACTERS)
    this.metrics = readMetrics(face, this.#font, this.#scale)
  }

  has(codePoint: number): boolean {
    return this.#characters.has(codePoint)
  }

  /** The width at which the font file itself sets the glyph. */
  advance(glyphId: number): number {
    const known = this.#advances.get(glyphId)
    if (known !== undefined) return known
    const advance = this.#font.glyphHAdvance(glyphId) * this.#scale
    this.#advances.set(glyphId, advance)
    return advance
  }

  shape(text: string, rightToLeft: boolean): ShapedRun {
    const cache = rightToLeft ? this.#runs.rightToLeft : this.#runs.leftToRight
    const known = cache.get(text)
    if (known) return known
    const run = this.#shapeAnew(text, rightToLeft)
    if (cache.size >= MAX_CACHED_RUNS) cache.clear()
    cache.set(text, run)
    return run
  }

  #shapeAnew(text: string, rightToLeft: boolean): ShapedRun {
    const { Direction, shape } = this.#harfBuzz
    const buffer = this.#buffer
    buffer.clearContents()
    buffer.addText(text)
    buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR)
    buffer.guessSegmentProperties()
    shape(this.#font, buffer)
    const infos = buffer.getGlyphInfos()
    const positions = buffer.getGlyphPositions()
    const textOf = clusterTexts(
      text,
      infos.map((info) => info.cluster),
    )
    let pen = 0
    const placed = infos.map((info, index) => {
      const position = positions[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 }
      const x = pen + position.xOffset * this.#scale
      pen += position.xAdvance * this.#scale
      return { id: info.codepoint, cluster: info.cluster, x, rise: position.yOffset * this.#scale }
    })
    if (rightToLeft) placed.reverse()
    const glyphs = placed.flatMap(({ id, cluster, x, rise }) => {
      const own = textOf.get(cluster) ?? ''
      textOf.delete(cluster)
      const glyph = { id, text: own, x, rise }
      return rightToLeft ? this.#letterByLetter(glyph) : [glyph]
    })
    return { glyphs, width: pen }
  }

  /**
   * Programs that read text back turn round what one glyph stands for when it runs from right to left. So each letter
   * of a ligature but the last gets a blank of its own, squeezed to nothing, near the edge where the ligature starts.
   */
  #letterByLetter(glyph: Glyph): readonly Glyph[] {
    const letters = [...glyph.text]
    if (letters.length < 2) return [glyph]
    const edge = glyph.x + this.advance(glyph.id)
    return letters.map((text, index) =>
      index === letters.length - 1
        ? { ...glyph, text }
        : { id: this.#blank, text, x: edge - (index + 1) * SQUEEZED_STEP, rise: 0, isSqueezed: true },
    )
  }

  get #blank(): number {
    return this.#font.nominalGlyph(0x20) ?? 0
  }
}

/** The characters of each cluster, by the cluster's first index. */
function clusterTexts(text: string, clusters: readonly number[]): Map<number, string> {
  const starts = [...new Set(clusters)].sort((a, b) => a - b)
  // Characters before the first cluster left no glyph: they go with it.
  return new Map(
    starts.map((start, index) => [
      start,
      text.slice(index === 0 ? 0 : start, starts[index + 1] ?? text.length),
    ]),
  )
}

function readMetrics(face: HarfBuzz.Face, font: HarfBuzz.Font, scale: number): FontMetrics {
  const os2 = tableView(face, 'OS/2')
  const head = tableView(face, 'head')
  const { ascender, descender } = font.hExtents()
  return {
    ascent: ascender * scale,
    descent: descender * scale,
    capHeight: (os2.byteLength >= 90 ? os2.getInt16(88) : ascender * 0.7) * scale,
    box: [36, 38, 40, 42].map((offset) => Math.round(head.getInt16(offset) * scale)),
    weight: os2.getUint16(4),
  }
}

function tableView(face: HarfBuzz.Face, name: string): DataView {
  const table = face.referenceTable(name)
  if (!table) throw new Error(`The font has no ${name} table`)
  return new DataView(table.buffer, table.byteOffset, table.byteLength)
}
