import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isAllowed, licencesIn, noticesIn } from '@/build/licences'
import shown from '../../data/licences.json'

const licences = licencesIn('.')

describe('what the app is built from', () => {
  it('is shown in the app as the lock file has it (`npm run licences` writes it)', () => {
    expect(shown).toEqual(licences)
    expect(licences.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['react', 'jspdf', '@expo-google-fonts/cairo']),
    )
  })

  it.each(licences)('$name $version is under a licence that may go into the app: $licence', ({ licence }) => {
    expect(isAllowed(licence)).toBe(true)
  })

  it('is refused where a licence asks more than to keep the notice', () => {
    const answers = [
      'GPL-3.0-only',
      'MIT AND GPL-3.0-only',
      '',
      'SEE LICENSE IN README',
      '(MIT OR GPL-3.0-or-later)',
      'MIT AND OFL-1.1',
    ]
    expect(answers.map(isAllowed)).toEqual([false, false, false, false, true, true])
  })

  it('goes along with the notices of each, the fonts’ included', () => {
    const notices = noticesIn('.')
    for (const { name, version } of licences) expect(notices).toContain(`${name} ${version}`)
    expect(notices).toContain('SIL OPEN FONT LICENSE')
    expect(notices.match(/Permission is hereby granted/g)?.length).toBeGreaterThan(20)
  })
})

describe('versions', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version?: string; resolved?: string; integrity?: string; link?: boolean }>
  }

  it('are exact in package.json, and the lock file has the same', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version)
    }
  })

  it('are held by a hash each in the lock file', () => {
    const loose = Object.entries(lock.packages).filter(([path, { integrity }]) => path !== '' && !integrity)
    expect(loose.map(([path]) => path)).toEqual([])
  })
})
