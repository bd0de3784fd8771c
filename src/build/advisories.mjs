// Asks the registry what is known against the packages of the lock file. What is explained in SECURITY.md is named with
// its reason; anything else against a package of the app ends in a fault. Not every registry answers such a question:
// then nothing is known, and that is said.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const EXPLAINED = JSON.parse(readFileSync(new URL('./explained-advisories.json', import.meta.url), 'utf8'))

const app = ask(['--omit=dev'])
const all = ask([])
if (!app || !all) {
  console.log('Advisories: NOT ASKED, this registry does not answer (see "Supply chain" in SECURITY.md)')
} else {
  const open = app.filter(({ id }) => !(id in EXPLAINED))
  const inApp = new Set(app.map(({ id }) => id))
  for (const { id, text } of app)
    console.log(`${text}${id in EXPLAINED ? `\n  explained: ${EXPLAINED[id]}` : ''}`)
  for (const { text } of all.filter(({ id }) => !inApp.has(id))) console.log(`for the build alone: ${text}`)
  console.log(
    `Advisories: ${app.length} against the app, ${open.length} of them unexplained; ${all.length} in all`,
  )
  process.exitCode = open.length === 0 ? 0 : 1
}

/** Each advisory once; null where there was no answer. */
function ask(args) {
  const { stdout } = spawnSync('npm', ['audit', '--package-lock-only', '--json', ...args], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const report = parsed(stdout)
  if (!report?.vulnerabilities) return null
  const found = Object.values(report.vulnerabilities).flatMap(({ via }) =>
    via.filter((each) => typeof each === 'object'),
  )
  const byId = new Map(found.map((each) => [each.url.split('/').at(-1), each]))
  return [...byId].map(([id, { name, range, severity, title }]) => ({
    id,
    text: `${id} ${name} ${range} (${severity}): ${title}`,
  }))
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
