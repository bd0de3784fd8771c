// One command that tests everything: installs, checks, and drives a real browser where one can be had.
import { spawnSync } from 'node:child_process'
import { findChromium } from './find-chromium.mjs'
import { installPackages, run } from './install.mjs'

installPackages()
const checked = run('npm', ['run', 'check'])
const browser = checked ? browserTests() : 'not run, because the checks failed'
console.log(`\nChecks: ${checked ? 'passed' : 'FAILED'}\nBrowser tests: ${browser}`)
process.exit(checked && !browser.startsWith('FAILED') ? 0 : 1)

function browserTests() {
  const chromium = findChromium() ?? installChromium()
  if (!chromium) {
    return 'NOT RUN: no Chromium was found or could be installed (name one with CHROMIUM=/path/to/chromium)'
  }
  return run('npm', ['run', 'e2e'], { CHROMIUM: chromium }) ? 'passed' : 'FAILED'
}

/** On Debian and its kin the browser is a package; elsewhere nothing is installed uninvited. */
function installChromium() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  if (spawnSync('which', ['apt-get']).status !== 0) return null
  console.log('Installing Chromium …')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  if (!run('apt-get', ['update', '-qq'], env)) return null
  return run('apt-get', ['install', '-y', '-qq', 'chromium'], env) ? findChromium() : null
}
