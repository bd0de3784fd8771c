import type { PlanDocument } from '@/core/document/plan-document'
import type { ExporterTools } from '@/exporters/exporter'
import { TextCleaner } from './clean-text'
import { documentCharacters } from './document-characters'
import { loadFonts } from './font-set'
import { Typesetter } from './typesetter'

export interface OpenedTypesetter {
  readonly typesetter: Typesetter
  /** Keeps what could not be shown as written. */
  readonly cleaner: TextCleaner
}

/** Loads the fonts a document needs, and sets its text with them. */
export async function openTypesetter(
  document: PlanDocument,
  loadFont: ExporterTools['loadFont'],
): Promise<OpenedTypesetter> {
  const fonts = await loadFonts(document.language, documentCharacters(document), loadFont)
  const cleaner = new TextCleaner(
    (style, codePoint) => fonts.fontFor(style, codePoint) !== undefined,
    document.signNames,
  )
  return {
    typesetter: new Typesetter(fonts, cleaner, document.language, document.direction === 'rtl'),
    cleaner,
  }
}
