/** The part of HarfBuzz that cuts fonts, as its WebAssembly file exports it. */
interface SubsetExports {
  readonly memory: WebAssembly.Memory
  readonly _initialize: () => void
  readonly malloc: (size: number) => number
  readonly free: (pointer: number) => void
  readonly hb_blob_create: (
    data: number,
    length: number,
    mode: number,
    user: number,
    destroy: number,
  ) => number
  readonly hb_blob_destroy: (blob: number) => void
  readonly hb_blob_get_data: (blob: number, length: number) => number
  readonly hb_blob_get_length: (blob: number) => number
  readonly hb_face_create: (blob: number, index: number) => number
  readonly hb_face_destroy: (face: number) => void
  readonly hb_face_reference_blob: (face: number) => number
  readonly hb_set_add: (set: number, value: number) => void
  readonly hb_subset_input_create_or_fail: () => number
  readonly hb_subset_input_destroy: (input: number) => void
  readonly hb_subset_input_set_flags: (input: number, flags: number) => void
  readonly hb_subset_input_glyph_set: (input: number) => number
  readonly hb_subset_input_set: (input: number, kind: number) => number
  readonly hb_subset_or_fail: (face: number, input: number) => number
}

const WRITABLE = 2
const DROP_TABLES = 3

/** No hinting; glyph ids stay as they are; no glyphs beyond those asked for. */
const FLAGS = 0x1 | 0x2 | 0x200

/** A PDF needs outlines and widths; everything for shaping and naming goes. */
const NEEDLESS_TABLES = [
  'GSUB',
  'GPOS',
  'GDEF',
  'name',
  'post',
  'STAT',
  'BASE',
  'vhea',
  'vmtx',
  'VORG',
  'DSIG',
  'gasp',
  'MVAR',
  'HVAR',
  'avar',
  'fvar',
  'gvar',
]

export type FontSubsetter = (font: Uint8Array, glyphIds: readonly number[]) => Uint8Array

export async function openSubsetter(wasm: Uint8Array): Promise<FontSubsetter> {
  const { instance } = await WebAssembly.instantiate(Uint8Array.from(wasm))
  const exports = instance.exports as unknown as SubsetExports
  exports._initialize()
  return (font, glyphIds) => subset(exports, font, glyphIds)
}

function subset(wasm: SubsetExports, font: Uint8Array, glyphIds: readonly number[]): Uint8Array {
  // The memory moves when it grows, so each access looks at it anew.
  const memory = () => new Uint8Array(wasm.memory.buffer)
  const data = wasm.malloc(font.byteLength)
  memory().set(font, data)
  const blob = wasm.hb_blob_create(data, font.byteLength, WRITABLE, 0, 0)
  const face = wasm.hb_face_create(blob, 0)
  wasm.hb_blob_destroy(blob)
  const input = wasm.hb_subset_input_create_or_fail()
  wasm.hb_subset_input_set_flags(input, FLAGS)
  const glyphs = wasm.hb_subset_input_glyph_set(input)
  for (const id of glyphIds) wasm.hb_set_add(glyphs, id)
  const dropped = wasm.hb_subset_input_set(input, DROP_TABLES)
  for (const tag of NEEDLESS_TABLES) wasm.hb_set_add(dropped, tagNumber(tag))
  const cut = wasm.hb_subset_or_fail(face, input)
  wasm.hb_subset_input_destroy(input)
  if (cut === 0) throw new Error('The font could not be cut')
  const result = wasm.hb_face_reference_blob(cut)
  const start = wasm.hb_blob_get_data(result, 0)
  const bytes = memory().slice(start, start + wasm.hb_blob_get_length(result))
  wasm.hb_blob_destroy(result)
  wasm.hb_face_destroy(cut)
  wasm.hb_face_destroy(face)
  wasm.free(data)
  return bytes
}

function tagNumber(tag: string): number {
  return [...tag].reduce((value, letter) => value * 256 + letter.charCodeAt(0), 0)
}
