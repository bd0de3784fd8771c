import type { PlanDocument } from '@/core/document/plan-document'
import type { Exported, ExporterTools, Progress } from '@/exporters/exporter'
import { fileId } from './file/file-id'
import { openSubsetter } from './file/font-subsetter'
import { metadataOf } from './file/metadata'
import { writePdf } from './file/write-pdf'
import { layDocument } from './layout/lay-document'
import { TextCleaner } from './text/clean-text'
import { documentCharacters } from './text/document-characters'
import { loadFonts } from './text/font-set'
import { Typesetter } from './text/typesetter'

export const label = 'PDF'
export const extension = 'pdf'
export const mimeType = 'application/pdf'

/** Of the whole work, laying out takes about this share; the rest is writing the file. */
const LAYING_OUT = 0.7

/** A tagged PDF that both people and programs can read: PDF/UA-1 and PDF/A-2a. */
export async function make(
  document: PlanDocument,
  tools: ExporterTools,
  progress?: Progress,
): Promise<Exported> {
  const [fonts, subset] = await Promise.all([
    loadFonts(document.language, documentCharacters(document), tools.loadFont),
    tools.loadWasm('harfbuzz-subset.wasm').then(openSubsetter),
  ])
  const cleaner = new TextCleaner((style, codePoint) => fonts.fontFor(style, codePoint) !== undefined)
  const rightToLeft = document.direction === 'rtl'
  const typesetter = new Typesetter(fonts, cleaner, document.language, rightToLeft)
  const laid = layDocument(document, typesetter, (share) => progress?.(share * LAYING_OUT))
  const bytes = writePdf(laid, {
    metadata: metadataOf(document, typesetter),
    fileId: fileId(JSON.stringify(document)),
    rightToLeft,
    subset,
  })
  progress?.(1)
  return { bytes, replaced: cleaner.replaced }
}
