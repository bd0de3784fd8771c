// One command on a fresh machine: installs, builds, serves, prints the address.
import { installPackages, run } from './install.mjs'

installPackages()
console.log('Building …')
if (!run('npx', ['vite', 'build', '--logLevel', 'warn'])) process.exit(1)
run('node', ['src/build/serve.mjs'])
