/** Samples of the tone curve; more add nothing that eight bits a colour could show. */
const CURVE_SAMPLES = 1024

/** The sRGB colour space as an ICC profile, version 2: says what the document's colours mean. */
export function srgbProfile(): Uint8Array {
  const curve = toneCurve()
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', text('No copyright, use freely')],
    ['wtpt', xyz(0.9505, 1, 1.0891)],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const tableLength = 4 + tags.length * 12
  const offsets = new Map<Uint8Array, number>()
  let end = 128 + tableLength
  for (const [, data] of tags) {
    if (offsets.has(data)) continue
    offsets.set(data, end)
    end += Math.ceil(data.length / 4) * 4
  }
  const bytes = new Uint8Array(end)
  const view = new DataView(bytes.buffer)
  writeHeader(bytes, view)
  view.setUint32(128, tags.length)
  for (const [index, [name, data]] of tags.entries()) {
    const at = 132 + index * 12
    writeAscii(bytes, at, name)
    view.setUint32(at + 4, offsets.get(data) ?? 0)
    view.setUint32(at + 8, data.length)
    bytes.set(data, offsets.get(data) ?? 0)
  }
  return bytes
}

function writeHeader(bytes: Uint8Array, view: DataView): void {
  view.setUint32(0, bytes.length)
  view.setUint32(8, 0x02100000)
  writeAscii(bytes, 12, 'mntrRGB XYZ ')
  // A fixed day: profiles must carry one, and files must not differ by when they were made.
  for (const [index, part] of [2026, 1, 1, 0, 0, 0].entries()) view.setUint16(24 + index * 2, part)
  writeAscii(bytes, 36, 'acsp')
  // The white point of the connection space, D50.
  writeFixed(view, 68, [0.9642, 1, 0.8249])
}

/** The sRGB transfer function from IEC 61966-2-1. */
function toneCurve(): Uint8Array {
  const bytes = new Uint8Array(12 + CURVE_SAMPLES * 2)
  const view = new DataView(bytes.buffer)
  writeAscii(bytes, 0, 'curv')
  view.setUint32(8, CURVE_SAMPLES)
  for (let index = 0; index < CURVE_SAMPLES; index++) {
    const value = index / (CURVE_SAMPLES - 1)
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    view.setUint16(12 + index * 2, Math.round(linear * 65535))
  }
  return bytes
}

function xyz(...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(8 + values.length * 4)
  writeAscii(bytes, 0, 'XYZ ')
  writeFixed(new DataView(bytes.buffer), 8, values)
  return bytes
}

function text(content: string): Uint8Array {
  const bytes = new Uint8Array(8 + content.length + 1)
  writeAscii(bytes, 0, 'text')
  writeAscii(bytes, 8, content)
  return bytes
}

/** An ASCII name, with its Unicode and Macintosh forms left empty. */
function description(name: string): Uint8Array {
  const bytes = new Uint8Array(12 + name.length + 1 + 8 + 3 + 67)
  writeAscii(bytes, 0, 'desc')
  new DataView(bytes.buffer).setUint32(8, name.length + 1)
  writeAscii(bytes, 12, name)
  return bytes
}

function writeFixed(view: DataView, at: number, values: readonly number[]): void {
  for (const [index, value] of values.entries()) view.setInt32(at + index * 4, Math.round(value * 65536))
}

function writeAscii(bytes: Uint8Array, at: number, content: string): void {
  for (let index = 0; index < content.length; index++) bytes[at + index] = content.charCodeAt(index)
}
