import { FONT_FACES } from '@/exporters/fonts'
import type { DocumentFont } from '@/exporters/pdf/text/font-set'
import type { FontSubsetter } from './font-subsetter'
import type { FontSlot, JsPdfEngine } from './jspdf-engine'
import { byteString, hex4, reference, utf16 } from './syntax'

/** Stands for glyphs whose characters an earlier glyph already gives. */
const NO_CHARACTER = '\u200b'

/** Entries of a character map go in groups of at most a hundred. */
const GROUP = 100

/** Writes a font with the glyphs the document uses, as a composite font with codes of our own. */
export function putFont(
  engine: JsPdfEngine,
  slot: FontSlot,
  font: DocumentFont,
  subset: FontSubsetter,
): void {
  const { entries } = font.encoding
  const glyphIds = [...new Set(entries.map((entry) => entry.glyphId))].sort((a, b) => a - b)
  const name = `/${subsetTag(entries)}+${FONT_FACES[font.file].postScriptName}`
  const file = putStream(engine, byteString(subset(font.shapes.bytes, glyphIds)), true)
  const glyphMap = putStream(engine, entries.map(({ glyphId }) => twoBytes(glyphId)).join(''))
  const unicodeMap = putStream(engine, characterMap(font))
  const descriptor = put(engine, fontDescriptor(font, name, file))
  const widths = entries.map(({ glyphId }) => Math.round(font.shapes.advance(glyphId) * 10) / 10).join(' ')
  const descendant = put(
    engine,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont ${name}` +
      '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>' +
      `/FontDescriptor ${reference(descriptor)}/CIDToGIDMap ${reference(glyphMap)}/DW 1000/W[0[${widths}]]>>`,
  )
  slot.objectNumber = put(
    engine,
    `<</Type/Font/Subtype/Type0/BaseFont ${name}/Encoding/Identity-H` +
      `/DescendantFonts[${reference(descendant)}]/ToUnicode ${reference(unicodeMap)}>>`,
  )
  slot.isAlreadyPutted = true
}

function fontDescriptor(font: DocumentFont, name: string, file: number): string {
  const { box, ascent, descent, capHeight, weight } = font.shapes.metrics
  const heights = `/Ascent ${Math.round(ascent)}/Descent ${Math.round(descent)}/CapHeight ${Math.round(capHeight)}`
  return (
    `<</Type/FontDescriptor/FontName ${name}/Flags 4/FontBBox[${box.join(' ')}]/ItalicAngle 0` +
    `${heights}/StemV ${Math.round(weight / 5)}/FontFile2 ${reference(file)}>>`
  )
}

/** Which characters each code stands for: what copying, searching and reading aloud rely on. */
function characterMap(font: DocumentFont): string {
  const lines = font.encoding.entries
    .map(({ text }, code) => `<${hex4(code)}><${utf16(text === '' ? NO_CHARACTER : text)}>`)
    .slice(1)
  const groups = Array.from({ length: Math.ceil(lines.length / GROUP) }, (_, index) =>
    lines.slice(index * GROUP, (index + 1) * GROUP),
  )
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000><ffff>',
    'endcodespacerange',
    ...groups.flatMap((group) => [`${group.length} beginbfchar`, ...group, 'endbfchar']),
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
}

/** Six letters that differ where the cut differs. */
function subsetTag(entries: DocumentFont['encoding']['entries']): string {
  let hash = 7
  for (const { glyphId } of entries) hash = (hash * 31 + glyphId) % 308_915_776
  let tag = ''
  for (let place = 0; place < 6; place++) {
    tag += String.fromCharCode(65 + (hash % 26))
    hash = Math.floor(hash / 26)
  }
  return tag
}

function twoBytes(value: number): string {
  return String.fromCharCode(value >> 8, value & 255)
}

function put({ internals }: JsPdfEngine, content: string): number {
  const id = internals.newObject()
  internals.write(content)
  internals.write('endobj')
  return id
}

function putStream({ internals }: JsPdfEngine, data: string, addLength1 = false): number {
  const objectId = internals.newObject()
  internals.putStream({ data, objectId, addLength1, filters: ['FlateEncode'] })
  internals.write('endobj')
  return objectId
}
