import { type PdfArray, type PdfDict, PdfName, PdfRef, PdfString, type PdfValue } from './pdf-values'

const BLANK = /[\s\0]/
const DELIMITER = /[\s\0()<>[\]{}/%]/
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Reads one value after another from a string with a character for each byte. */
export class PdfParser {
  constructor(
    readonly source: string,
    public position = 0,
  ) {}

  /** The next value, or the next operator of a page's content. */
  next(): PdfValue | { readonly operator: string } | undefined {
    this.#skipBlanks()
    const sign = this.source[this.position]
    if (sign === undefined) return undefined
    if (sign === '/') return this.#name()
    if (sign === '(') return this.#literal()
    if (sign === '[') return this.#array()
    if (sign === '<') return this.source[this.position + 1] === '<' ? this.#dict() : this.#hexadecimal()
    return this.#word()
  }

  value(): PdfValue {
    const found = this.next()
    if (found === undefined || (typeof found === 'object' && found !== null && 'operator' in found)) {
      throw new Error(`No value at ${this.position}`)
    }
    return found
  }

  #word(): PdfValue | { readonly operator: string } {
    const word = this.#takeUntil(DELIMITER)
    if (word === '') throw new Error(`Unexpected ${this.source[this.position]} at ${this.position}`)
    if (word === 'true') return true
    if (word === 'false') return false
    if (word === 'null') return null
    if (!/^[-+.\d]+$/.test(word)) return { operator: word }
    const reference = /^\s+\d+\s+R(?![\w])/.exec(this.source.slice(this.position, this.position + 20))
    if (!reference || !/^\d+$/.test(word)) return Number(word)
    this.position += reference[0].length
    return new PdfRef(Number(word))
  }

  #name(): PdfName {
    this.position += 1
    return new PdfName(this.#takeUntil(DELIMITER))
  }

  #literal(): PdfString {
    let depth = 0
    let bytes = ''
    for (; this.position < this.source.length; this.position++) {
      const sign = this.source[this.position] ?? ''
      if (sign === '\\') {
        this.position += 1
        const escaped = this.source[this.position] ?? ''
        bytes += ESCAPES[escaped] ?? escaped
        continue
      }
      if (sign === '(' && depth++ === 0) continue
      if (sign === ')' && --depth === 0) break
      bytes += sign
    }
    this.position += 1
    return new PdfString(bytes)
  }

  #hexadecimal(): PdfString {
    const end = this.source.indexOf('>', this.position)
    const digits = this.source.slice(this.position + 1, end).replace(/\s/g, '')
    this.position = end + 1
    return new PdfString(digits.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16))))
  }

  #array(): PdfArray {
    this.position += 1
    const values: PdfValue[] = []
    for (this.#skipBlanks(); this.source[this.position] !== ']'; this.#skipBlanks()) values.push(this.value())
    this.position += 1
    return values
  }

  #dict(): PdfDict {
    this.position += 2
    const entries = new Map<string, PdfValue>()
    for (this.#skipBlanks(); this.source[this.position] !== '>'; this.#skipBlanks()) {
      const key = this.value()
      if (!(key instanceof PdfName)) throw new Error(`No name at ${this.position}`)
      if (entries.has(key.name)) throw new Error(`${key.name} stands twice at ${this.position}`)
      entries.set(key.name, this.value())
    }
    this.position += 2
    return entries
  }

  #takeUntil(end: RegExp): string {
    const start = this.position
    while (this.position < this.source.length && !end.test(this.source[this.position] ?? '')) this.position++
    return this.source.slice(start, this.position)
  }

  #skipBlanks(): void {
    while (BLANK.test(this.source[this.position] ?? '')) this.position++
  }
}
