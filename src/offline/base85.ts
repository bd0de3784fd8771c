/**
 * Bytes as letters that may stand in a page: five for four bytes, where base 64 takes four for three. None of them ends
 * a script, begins a tag or has to be escaped.
 */
const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ' + '!#$%()*+,.:;=?@[]^_{|}~'
const VALUES = new Uint8Array(128)
for (let value = 0; value < LETTERS.length; value++) VALUES[LETTERS.charCodeAt(value)] = value

/** The last group is filled with zeros; `decode85` is told the length. */
export function encode85(bytes: Uint8Array): string {
  const groups: string[] = []
  for (let at = 0; at < bytes.length; at += 4) {
    let number = 0
    for (let index = 0; index < 4; index++) number = number * 256 + (bytes[at + index] ?? 0)
    let group = ''
    for (let index = 0; index < 5; index++) {
      group = LETTERS.charAt(number % 85) + group
      number = Math.floor(number / 85)
    }
    groups.push(group)
  }
  return groups.join('')
}

export function decode85(text: string, byteLength: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil(byteLength / 4) * 4)
  const view = new DataView(bytes.buffer)
  for (let group = 0; group * 4 < bytes.length; group++) {
    let number = 0
    for (let index = 0; index < 5; index++)
      number = number * 85 + (VALUES[text.charCodeAt(group * 5 + index)] ?? 0)
    view.setUint32(group * 4, number)
  }
  return bytes.subarray(0, byteLength)
}
