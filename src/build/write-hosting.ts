import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { hostingFiles } from './hosting-files'

const FOLDER = fileURLToPath(new URL('./hosting/', import.meta.url))

mkdirSync(FOLDER, { recursive: true })
for (const { file, content } of hostingFiles()) writeFileSync(`${FOLDER}${file}`, content)
