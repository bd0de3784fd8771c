/** The values a PDF is made of, as far as our own files use them. */
export type PdfValue = null | boolean | number | PdfName | PdfString | PdfRef | PdfArray | PdfDict

export class PdfName {
  constructor(readonly name: string) {}
}

/** A string by its bytes. */
export class PdfString {
  constructor(readonly bytes: string) {}

  /** Read as UTF-16 where it says so, else as plain Latin text. */
  get text(): string {
    if (!this.bytes.startsWith('\xfe\xff')) return this.bytes
    let text = ''
    for (let index = 2; index + 1 < this.bytes.length; index += 2) {
      text += String.fromCharCode(this.bytes.charCodeAt(index) * 256 + this.bytes.charCodeAt(index + 1))
    }
    return text
  }
}

export class PdfRef {
  constructor(readonly id: number) {}
}

export type PdfArray = readonly PdfValue[]
export type PdfDict = ReadonlyMap<string, PdfValue>

export function isArray(value: PdfValue | undefined): value is PdfArray {
  return Array.isArray(value)
}

export function isDict(value: PdfValue | undefined): value is PdfDict {
  return value instanceof Map
}
