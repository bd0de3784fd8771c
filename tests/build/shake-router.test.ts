import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { shakeable } from '@/build/shake-router'

const FOLDER = 'node_modules/react-router/dist/production/'

it('leaves nothing in the router’s file for which a bundler must keep a component that nobody uses', () => {
  const files = readdirSync(FOLDER).filter((name) => /^chunk-\w+\.mjs$/.test(name))
  const before = files.map((name) => readFileSync(FOLDER + name, 'utf8')).join('\n')
  expect(before).toMatch(/^\w+\.displayName = /m)
  const after = shakeable(before)
  expect(after).not.toMatch(/^\w+\.displayName = /m)
  expect(after).not.toMatch(/^var \w+ = React\d*\.\w+\(/m)
})
