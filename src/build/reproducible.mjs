// Builds twice into two folders and compares every file: the same source gives the same app, on any day.
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './install.mjs'

const folders = [1, 2].map((turn) => mkdtempSync(join(tmpdir(), `planner-build-${turn}-`)))
try {
  for (const folder of folders) {
    const built = run('npm', ['run', '--silent', 'build', '--', '--outDir', folder, '--emptyOutDir'])
    if (!built) process.exit(1)
  }
  const [first, second] = folders.map(hashesIn)
  const files = [...new Set([...first.keys(), ...second.keys()])].sort()
  const different = files.filter((file) => first.get(file) !== second.get(file))
  for (const file of different) console.error(`differs: ${file}`)
  console.log(`${files.length} files built twice, ${different.length} different`)
  process.exitCode = different.length === 0 ? 0 : 1
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}

function hashesIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]
    }),
  )
}
