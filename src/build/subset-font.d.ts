declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'truetype'
    readonly noHinting?: boolean
    readonly keepAllGlyphs?: boolean
    readonly keepFeatures?: readonly string[]
    readonly dropTables?: readonly string[]
  }

  /** A font with only the glyphs that the text needs. */
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options: Options,
  ): Promise<Uint8Array>
}
