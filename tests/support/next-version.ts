import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeServiceWorker } from '@/build/service-worker'

const WITH_NAMES = /\.(html|js|css|json)$/

/**
 * The built app as its next release would be: every file under `assets/` bears another name, none of the old ones is
 * there, and one sentence differs.
 */
export async function writeNextVersion(
  built: string,
  folder: string,
  change: { readonly from: string; readonly to: string },
): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true })
  cpSync(built, folder, { recursive: true })
  const assets = join(folder, 'assets')
  const names = new Map(readdirSync(assets).map((name) => [name, nextName(name)]))
  // Longer names first: one may be the end of another.
  const old = [...names.keys()].sort((a, b) => b.length - a.length).map((name) => name.replaceAll('.', '\\.'))
  const anyOld = new RegExp(old.join('|'), 'g')
  for (const [name, next] of names) renameSync(join(assets, name), join(assets, next))
  for (const file of ['index.html', ...[...names.values()].map((name) => `assets/${name}`)]) {
    if (!WITH_NAMES.test(file)) continue
    const text = readFileSync(join(folder, file), 'utf8')
    const renamed = text.replace(anyOld, (name) => names.get(name) ?? name)
    writeFileSync(join(folder, file), renamed.replaceAll(change.from, change.to))
  }
  await writeServiceWorker(folder)
}

function nextName(name: string): string {
  return name.replace(/-[\w-]{8}(\.\w+)$/, (hash, end: string) =>
    `-${[...hash.slice(1, 9)].reverse().join('')}${end}`.replace(/^--/, '-_'),
  )
}
