import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import promises from '../../data/promises.json'
import safety from '../../data/text/en/safety.json'

const security = readFileSync('SECURITY.md', 'utf8')
const words = new Map<string, string>(Object.entries(safety.promises))

describe.each(promises)('the promise "$id"', ({ id, tests }) => {
  it('is held by tests that are there and try something', () => {
    expect(tests.length).toBeGreaterThan(0)
    for (const test of tests) {
      expect(existsSync(test), test).toBe(true)
      expect(readFileSync(test, 'utf8'), test).toMatch(/\bit(\.each)?\(|\bit\(/)
    }
  })

  it('stands in SECURITY.md as on the Privacy page, with the same tests', () => {
    const line = security.split('\n').find((each) => each.startsWith(`- **${words.get(id)}**`))
    expect(line).toBeDefined()
    for (const test of tests) expect(line).toContain(`\`${test}\``)
  })
})

it('no promise has words and nothing that holds it', () => {
  const ids = new Set(promises.map(({ id }) => id))
  expect([...words.keys()].filter((key) => !ids.has(key))).toEqual(['heading', 'lead', 'heldBy'])
})

it('SECURITY.md names only files that are there', () => {
  for (const [, path = ''] of security.matchAll(/`((?:src|tests|data)\/[^`]+)`/g)) expect(existsSync(path), path).toBe(true)
})
