import { cleanText } from '../xml-text'

/**
 * docx fills in `{…}` placeholders of its own wherever they stand in the file, so a brace of the plan travels as a
 * character no text can hold and is put back when the file is packed.
 */
export function wordText(text: string): string {
  return cleanText(text).replaceAll('{', BRACE_STAND_IN)
}

export function restoreBraces(xml: string): string {
  return xml.replaceAll(BRACE_STAND_IN, '{')
}

const BRACE_STAND_IN = '\ufdd0'
