import { expect, it } from 'vitest'
import { inOrderOf } from '@/core/library/in-order-of'

it('gives what was read in the order in which it was written, at every depth', () => {
  const written = { b: [{ z: ' one ', y: 1 }], a: 'two' }
  const read = { a: 'two', b: [{ y: 1, z: 'one' }] }
  expect(JSON.stringify(inOrderOf(written, read))).toBe('{"b":[{"z":"one","y":1}],"a":"two"}')
})

it('adds nothing that was not read, loses nothing that was, and changes no value', () => {
  const written: unknown = JSON.parse('{"c":1,"__proto__":{"d":2},"a":[1,2]}')
  const read = { a: [1, 2, { e: 3 }], late: null, c: 1 }
  const given = inOrderOf(written, read)
  expect(given).toEqual(read)
  expect(Object.keys(given)).toEqual(['c', 'a', 'late'])
  expect(inOrderOf(null, read)).toBe(read)
  expect(inOrderOf({ a: 'x' }, 'y')).toBe('y')
})
