import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decode85, encode85 } from '@/offline/base85'

it('gives back any bytes, in five letters for four of them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = encode85(bytes)
      expect(decode85(text, bytes.length)).toEqual(bytes)
      expect(text.length).toBe(Math.ceil(bytes.length / 4) * 5)
    }),
  )
})

it('uses no letter that ends a script, begins a tag or has to be escaped', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(encode85(bytes)).not.toMatch(/[<>&"'`\\\s/-]|[^ -~]/)
    }),
  )
})
