import { cleanText } from '../xml-text'

/**
 * docx fills in `{…}` placeholders of its own wherever they stand in the file, so a brace of the plan travels as a
 * character no text can hold and is put back when the file is packed.
 */
export function wordText(text: string): string {
  return cleanText(text).replaceAll('{', BRACE_STAND_IN).replace(BETWEEN_FIGURES, '、\u200b')
}

/** LibreOffice takes "1、3、12" for one word, and breaks it before the commas and within the figures: it is shown where. */
const BETWEEN_FIGURES = /(?<=\d)、(?=\d)/g

export function restoreBraces(xml: string): string {
  return xml.replaceAll(BRACE_STAND_IN, '{')
}

const BRACE_STAND_IN = '\ufdd0'
