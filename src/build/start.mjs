// One command on a fresh machine: installs, builds, serves, prints the address.
import { installPackages, run } from './install.mjs'

installPackages()
console.log('Building …')
if (!run('npm', ['run', '--silent', 'build'])) process.exit(1)
run('node', ['src/build/serve.mjs'])
