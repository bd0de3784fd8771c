const MULTIPLIER = 0x01000193
const SECOND_SEED = 0x9747b28c

/** A short stable fingerprint of text (two 32-bit FNV-1a hashes): tells changed from unchanged, guards nothing. */
export function fingerprint(content: string): string {
  let one = 0x811c9dc5
  let two = SECOND_SEED
  for (let index = 0; index < content.length; index++) {
    const unit = content.charCodeAt(index)
    one = Math.imul(one ^ unit, MULTIPLIER)
    two = Math.imul(two ^ (unit + index), MULTIPLIER)
  }
  return [one, two].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('')
}
