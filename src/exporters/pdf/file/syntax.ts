/** Small pieces of PDF syntax (ISO 32000-1, 7.3). */

/** Two decimals are finer than any printer; never an exponent. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100 || 0)
}

/** A text string in UTF-16, written in hexadecimal so that no byte can be misread. */
export function textString(text: string): string {
  return `<feff${utf16(text)}>`
}

export function utf16(text: string): string {
  let hex = ''
  for (let index = 0; index < text.length; index++) hex += hex4(text.charCodeAt(index))
  return hex
}

export function hex4(value: number): string {
  return value.toString(16).padStart(4, '0')
}

/** A string of plain ASCII. */
export function asciiString(text: string): string {
  return `(${text.replace(/[\\()]/g, '\\$&')})`
}

export function reference(id: number): string {
  return `${id} 0 R`
}

/** jsPDF keeps a file as one string with a character for each byte. */
export function byteString(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8192))
  }
  return text
}

export function bytesOf(byteString: string): Uint8Array {
  const bytes = new Uint8Array(byteString.length)
  for (let index = 0; index < bytes.length; index++) bytes[index] = byteString.charCodeAt(index)
  return bytes
}
