import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { iconFiles } from './icons'

const FOLDER = fileURLToPath(new URL('../../public/', import.meta.url))

for (const { file, content } of iconFiles()) writeFileSync(`${FOLDER}${file}`, content)
