import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { publishedSchemas } from './published-schemas'

const FOLDER = fileURLToPath(new URL('../../public/schema/', import.meta.url))

mkdirSync(FOLDER, { recursive: true })
for (const { file, content } of publishedSchemas()) writeFileSync(`${FOLDER}${file}`, content)
