import { readdirSync } from 'node:fs'

/** `npm run bench -- plan pages`: each file in `bench/` is a benchmark of that name; without a name, all of them. */
interface Bench {
  readonly bench: () => void | Promise<void>
}

const FOLDER = new URL('bench/', import.meta.url)
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''))
  .sort()
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !names.includes(name))

if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(', ')}; there are: ${names.join(', ')}.`)
  process.exit(2)
}
for (const name of wanted.length > 0 ? wanted : names) {
  console.log(`\n${name}`)
  const { bench } = (await import(new URL(`${name}.ts`, FOLDER).href)) as Bench
  await bench()
}
