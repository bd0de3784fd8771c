import type { Drawing } from '@/core/document/drawing'
import type { PlanDocument } from '@/core/document/plan-document'
import type { PlanSheet } from '@/core/document/plan-sheet'

/** What differs between browser and Node is passed in. */
export interface ExporterTools {
  /** The bytes of a bundled font file by its name, such as `noto-sans-regular.ttf`. */
  readonly loadFont: (name: string) => Promise<Uint8Array>
  /** The bytes of a WebAssembly file by its name, such as `harfbuzz-subset.wasm`. */
  readonly loadWasm: (name: string) => Promise<Uint8Array>
  /** A picture as PNG, for programs that cannot show it as vectors. */
  readonly rasterise: (drawing: Drawing, pixelsPerPoint: number) => Promise<Uint8Array>
}

/** Called as the work goes on, from 0 to 1, with the heading of the section at hand where there is one. */
export type Progress = (share: number, section?: string) => void

/** What a file could not show as written: each character once, with the name printed in its place. */
export interface Replacement {
  readonly character: string
  readonly shownAs: string
}

export interface Exported {
  readonly bytes: Uint8Array
  readonly replaced: readonly Replacement[]
  /** Cells whose text is longer than the format allows: shortened there, with a mark that says so. */
  readonly shortened?: number
  /** Marks of a letterhead that nothing was put in the place of. */
  readonly unknownMarks?: readonly string[]
}

/** One function from a document to bytes: no download, no translation, no decision about content. */
export interface Exporter {
  readonly extension: string
  readonly make: (document: PlanDocument, tools: ExporterTools, progress?: Progress) => Promise<Exported>
}

/** The same from rows; it needs no fonts and no pictures. */
export interface SheetExporter {
  readonly extension: string
  readonly make: (sheet: PlanSheet, progress?: Progress) => Promise<Exported>
}
