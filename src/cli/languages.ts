import { writeFileSync } from 'node:fs'
import {
  acceptedTexts,
  type AllMadeFrom,
  readTranslation,
  translatedSafeguards,
  TRANSLATED,
  translationFaults,
} from './translations'

/**
 * `npm run languages [LANGUAGE]`: how far each translation has come, and each fault in it.
 * `npm run languages accept LANGUAGE [FILE[.SENTENCE]]`: its sentences were translated or read again, and are
 * noted as made from the English of today.
 */
const [first, ...rest] = process.argv.slice(2)
process.exitCode = first === 'accept' ? accept(rest[0] ?? '', rest[1] ?? '') : report(first)

function report(only: string | undefined): number {
  const rows = TRANSLATED.filter((each) => only === undefined || each === only).map((language) => ({
    language,
    ...translationFaults(language),
  }))
  console.log('language  sentences  faults  stale  library texts')
  for (const { language, sentences, faults, stale, libraryTexts } of rows) {
    const figures = [sentences, faults.length, stale.length, libraryTexts]
    const [all, wrong, old, own] = figures.map(String)
    console.log(`${language.padEnd(8)}${pad(all, 11)}${pad(wrong, 8)}${pad(old, 7)}${pad(own, 15)}`)
  }
  for (const { language, faults, stale } of rows) {
    for (const { key, fault, detail } of faults)
      console.log(`${language} ${key}: ${fault}${detail === '' ? '' : ` (${detail})`}`)
    for (const key of stale) console.log(`${language} ${key}: stale, its English has changed`)
  }
  return rows.some(({ faults, stale }) => faults.length + stale.length > 0) ? 1 : 0
}

function pad(text: string | undefined, width: number): string {
  return (text ?? '').padStart(width)
}

function accept(wanted: string, which: string): number {
  const language = TRANSLATED.find((each) => each === wanted)
  if (language === undefined) {
    console.error(`accept: name one of ${TRANSLATED.join(', ')}`)
    return 2
  }
  const { path, noted } = readTranslation(language)
  const accepted: AllMadeFrom = acceptedTexts(noted, which, translatedSafeguards(language))
  writeFileSync(path, `${JSON.stringify(accepted, null, 2)}\n`)
  return 0
}
