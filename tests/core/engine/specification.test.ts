import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { library } from '../../support/plans'

const page = readFileSync('src/core/engine/README.md', 'utf8')
const sections = page.split(/^## /m).slice(1)
const rules = sections.filter((section) => /^E\d+ /.test(section))
const codeOf = (rule: string): string => rule.slice(0, rule.indexOf(' '))
const namesOf = (rule: string): string => rule.slice(0, rule.indexOf('\n'))

/** What a short name in the specification stands for. */
const SHORT = { properties: 'rules.property.test.ts', sense: 'tests/golden/sense.test.ts' } as const

/** The test files that a section names as holding it. */
function holding(section: string): readonly string[] {
  const held = section.split('_Held by_')[1] ?? ''
  const named = [...held.matchAll(/`([\w./-]+\.test\.ts)`/g)].map((match) => match[1] ?? '')
  const short = Object.entries(SHORT).flatMap(([word, file]) => (held.includes(word) ? [file] : []))
  return [...named, ...short].map((file) => (file.includes('/') ? file : `tests/core/engine/${file}`))
}

/** Titles of tests and of groups of tests that begin with the rule. */
function titlesOf(code: string, files: readonly string[]): readonly string[] {
  const quoted = new RegExp(`(?:it|describe)[^'"\`]*['"\`]([^'"\`]*\\b${code}\\b[^'"\`]*)`, 'g')
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(quoted)].map((match) => match[1] ?? ''),
  )
}

describe('the specification of the engine', () => {
  it('has the rules E1 to E14 in order', () => {
    expect(rules.map(codeOf)).toEqual(Array.from({ length: 14 }, (_, index) => `E${index + 1}`))
  })

  it.each(sections.map((section) => [namesOf(section), section]))(
    'names for "%s" the tests that hold it, and they are there',
    (_, section) => {
      const files = holding(section)
      expect(files.length).toBeGreaterThan(0)
      for (const file of files) expect(existsSync(file), file).toBe(true)
    },
  )

  it.each(rules.map((rule) => [codeOf(rule), rule]))(
    'has in those tests a title that says %s',
    (code, rule) => {
      expect(titlesOf(code, holding(rule))).not.toEqual([])
    },
  )

  it('says of every constant which rule it serves', () => {
    const constants = Object.keys(library.settings.why).map((name) => name.split('.').at(-1) ?? name)
    for (const name of constants) expect(page, name).toMatch(new RegExp(`\\b${name}\\b`))
  })
})
