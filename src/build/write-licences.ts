import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { licencesIn } from './licences'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

writeFileSync(`${ROOT}data/licences.json`, `${JSON.stringify(licencesIn(ROOT), null, 2)}\n`)
