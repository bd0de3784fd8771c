import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { publishedSchemas } from '@/build/published-schemas'

const folder = fileURLToPath(new URL('../../public/schema/', import.meta.url))

it.each(publishedSchemas())('public/schema/$file is what `npm run schema` writes', ({ file, content }) => {
  expect(readFileSync(`${folder}${file}`, 'utf8')).toBe(content)
})
