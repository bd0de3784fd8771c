import { inflateSync } from 'node:zlib'
import { PdfParser } from './pdf-parser'
import { isArray, isDict, type PdfDict, PdfName, PdfRef, PdfString, type PdfValue } from './pdf-values'

/** A file opened by its table of offsets, so that a wrong offset is found out. */
export class PdfFile {
  readonly trailer: PdfDict
  readonly #source: string
  readonly #offsets = new Map<number, number>()
  readonly #values = new Map<number, PdfValue>()

  constructor(bytes: Uint8Array) {
    this.#source = Buffer.from(bytes).toString('latin1')
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.#source)
    const table = this.#source.slice(Number(start?.[1] ?? 0))
    if (!table.startsWith('xref')) throw new Error('The table of offsets is not where the file says')
    const rows = [...table.matchAll(/^(\d{10}) (\d{5}) ([nf]) ?$/gm)]
    for (const [id, row] of rows.entries()) if (row[3] === 'n') this.#offsets.set(id, Number(row[1]))
    const trailer = new PdfParser(table, table.indexOf('trailer') + 'trailer'.length).value()
    if (!isDict(trailer)) throw new Error('No trailer')
    this.trailer = trailer
  }

  get ids(): readonly number[] {
    return [...this.#offsets.keys()]
  }

  resolve(value: PdfValue | undefined): PdfValue | undefined {
    return value instanceof PdfRef ? this.object(value.id) : value
  }

  object(id: number): PdfValue {
    const known = this.#values.get(id)
    if (known !== undefined) return known
    const parser = this.#openObject(id)
    const value = parser.value()
    this.#values.set(id, value)
    return value
  }

  /** The bytes of a stream, unpacked. */
  stream(id: number): string {
    const parser = this.#openObject(id)
    const dict = parser.value()
    const start = this.#source.indexOf('stream\n', parser.position) + 'stream\n'.length
    const length = isDict(dict) ? dict.get('Length') : undefined
    if (typeof length !== 'number') throw new Error(`Object ${id} is no stream`)
    const packed = this.#source.slice(start, start + length)
    if (!/^\s*endstream/.test(this.#source.slice(start + length)))
      throw new Error(`Stream ${id} has a wrong length`)
    const isPacked = isDict(dict) && dict.get('Filter') instanceof PdfName
    return isPacked ? inflateSync(Buffer.from(packed, 'latin1')).toString('latin1') : packed
  }

  dict(value: PdfValue | undefined, what: string): PdfDict {
    const found = this.resolve(value)
    if (!isDict(found)) throw new Error(`${what} is no dictionary`)
    return found
  }

  array(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.resolve(value)
    return isArray(found) ? found : found === undefined || found === null ? [] : [found]
  }

  name(value: PdfValue | undefined): string | undefined {
    const found = this.resolve(value)
    return found instanceof PdfName ? found.name : undefined
  }

  text(value: PdfValue | undefined): string | undefined {
    const found = this.resolve(value)
    return found instanceof PdfString ? found.text : undefined
  }

  number(value: PdfValue | undefined): number | undefined {
    const found = this.resolve(value)
    return typeof found === 'number' ? found : undefined
  }

  get catalog(): PdfDict {
    return this.dict(this.trailer.get('Root'), 'Root')
  }

  get pages(): readonly { readonly id: number; readonly dict: PdfDict }[] {
    return this.array(this.dict(this.catalog.get('Pages'), 'Pages').get('Kids')).flatMap((kid) =>
      kid instanceof PdfRef ? [{ id: kid.id, dict: this.dict(kid, 'Page') }] : [],
    )
  }

  #openObject(id: number): PdfParser {
    const offset = this.#offsets.get(id)
    const opener = `${id} 0 obj`
    if (offset === undefined || !this.#source.startsWith(opener, offset))
      throw new Error(`Object ${id} is missing`)
    return new PdfParser(this.#source, offset + opener.length)
  }
}
