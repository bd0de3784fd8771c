import { make } from '@/exporters/docx/docx'
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { tools } from './read-docx'
import { sampleDocument } from './sample'

const soffice = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path))

it(
  soffice === undefined
    ? 'cannot be opened in LibreOffice here: soffice is not on this machine'
    : 'opens in LibreOffice and prints in three languages',
  async () => {
    if (soffice === undefined) return
    const folder = await mkdtemp(join(tmpdir(), 'docx-'))
    const languages = ['en', 'ar', 'zh'] as const
    for (const language of languages) {
      const { bytes } = await make(sampleDocument(language), tools)
      await writeFile(join(folder, `${language}.docx`), bytes)
    }
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const files = languages.map((language) => join(folder, `${language}.docx`))
    await promisify(execFile)(
      soffice,
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files],
      { env: { ...process.env, HOME: folder }, timeout: 50_000 },
    )
    for (const language of languages) {
      const pdf = await readFile(join(folder, `${language}.pdf`), 'latin1')
      expect(pdf.startsWith('%PDF-'), language).toBe(true)
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, language).toBeGreaterThan(6)
    }
    await rm(folder, { recursive: true, force: true })
  },
)
