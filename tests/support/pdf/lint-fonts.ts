import type { PdfFile } from './pdf-file'
import { type PdfDict, PdfRef } from './pdf-values'

/** Every font a page may use is embedded, cut, and says which characters its glyphs stand for. */
export function lintFonts(file: PdfFile): readonly string[] {
  return [...fontsOf(file)].flatMap(([name, font]) => {
    const base = file.name(font.get('BaseFont')) ?? ''
    if (file.name(font.get('Subtype')) !== 'Type0') return [`font ${name} is not composite`]
    const [descendant] = file.array(font.get('DescendantFonts'))
    const inner = file.dict(descendant, 'DescendantFonts')
    const descriptor = file.dict(inner.get('FontDescriptor'), 'FontDescriptor')
    const program = descriptor.get('FontFile2')
    const map = font.get('ToUnicode')
    const glyphMap = inner.get('CIDToGIDMap')
    const [, widths] = file.array(inner.get('W'))
    const codeCount = file.array(widths).length
    const characters = map instanceof PdfRef ? characterMap(file.stream(map.id)) : new Map<number, string>()
    const unmapped = Array.from({ length: codeCount }, (_, code) => code).filter(
      (code) => code > 0 && !characters.get(code),
    )
    return [
      ...(/^[A-Z]{6}\+/.test(base) ? [] : [`font ${base} has no subset tag`]),
      ...(program instanceof PdfRef && isTrueType(file.stream(program.id))
        ? []
        : [`font ${base} is not embedded`]),
      ...(glyphMap instanceof PdfRef && file.stream(glyphMap.id).length === codeCount * 2
        ? []
        : [`font ${base} has codes without glyphs`]),
      ...unmapped.map((code) => `font ${base}: code ${code} stands for nothing`),
      ...[...characters.values()]
        .filter((text) => /[\0\ufeff\ufffe]/.test(text))
        .map(() => `font ${base}: a forbidden character`),
    ]
  })
}

export function fontsOf(file: PdfFile): ReadonlyMap<string, PdfDict> {
  const fonts = new Map<string, PdfDict>()
  for (const { dict } of file.pages) {
    const resources = file.dict(dict.get('Resources'), 'Resources')
    for (const [name, font] of file.dict(resources.get('Font'), 'Font'))
      fonts.set(name, file.dict(font, name))
  }
  return fonts
}

function characterMap(source: string): ReadonlyMap<number, string> {
  const pairs = source.matchAll(/^<([0-9a-f]{4})><([0-9a-f]+)>$/gm)
  return new Map(
    [...pairs].map(([, code = '', text = '']) => [
      Number.parseInt(code, 16),
      text.replace(/.{4}/g, (unit) => String.fromCharCode(Number.parseInt(unit, 16))),
    ]),
  )
}

function isTrueType(bytes: string): boolean {
  return bytes.startsWith('\0\x01\0\0') || bytes.startsWith('true')
}
