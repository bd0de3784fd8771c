import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { LANGUAGES, type Language } from '@/core/questionnaire/vocabulary'
import { compareTexts, type TextTree } from '@/i18n/compare-texts'
import { NAMESPACES } from '@/i18n/texts'
import { readJson } from './load-data'

/** `npm run languages [LANGUAGE]`: how far each translation has come, and each fault in it. */
const only = process.argv[2]
let isFaulty = false
for (const language of LANGUAGES.filter((each) => each !== 'en' && (only === undefined || each === only))) {
  for (const namespace of NAMESPACES) report(language, namespace)
}
process.exitCode = isFaulty ? 1 : 0

function report(language: Language, namespace: string): void {
  const path = `text/${language}/${namespace}.json`
  if (!existsSync(fileURLToPath(new URL(`../../data/${path}`, import.meta.url)))) {
    console.log(`${language} ${namespace}: not translated`)
    return
  }
  const faults = compareTexts(
    language,
    readJson<TextTree>(`text/en/${namespace}.json`),
    readJson<TextTree>(path),
    same(language),
  )
  console.log(`${language} ${namespace}: ${faults.length === 0 ? 'complete' : `${faults.length} faults`}`)
  for (const { key, fault, detail } of faults)
    console.log(`  ${key}: ${fault}${detail === '' ? '' : ` (${detail})`}`)
  if (faults.length > 0) isFaulty = true
}

/** Keys whose value is rightly the same as in English, such as a format's name. */
function same(language: Language): ReadonlySet<string> {
  const path = `text/${language}/same-as-english.json`
  const isThere = existsSync(fileURLToPath(new URL(`../../data/${path}`, import.meta.url)))
  return new Set(isThere ? readJson<readonly string[]>(path) : [])
}
