import { describe, expect, it } from 'vitest'
import { loadTexts } from '@/cli/load-data'
import { plainTextOf } from '@/core/document/plain-text'
import { PRESET_NAMES } from '@/core/document/presets'
import { writeDocument } from '@/core/document/write-document'
import { writeSheet } from '@/core/document/write-sheet'
import { ownWordsIn } from '@/core/library/own-words'
import { applyEdits } from '@/core/plan/apply-edits'
import { NO_EDITS } from '@/core/plan/plan-edits'
import { LANGUAGES, type Language } from '@/core/questionnaire/vocabulary'
import { make as makeCsv } from '@/exporters/csv/csv'
import { make as makeCalendar } from '@/exporters/ics/ics'
import { makeWords } from '@/i18n/make-words'
import { bundled, english, exampleLibrary, mustReadOwn } from '../../support/own-libraries'
import { planOf } from '../../support/plans'
import { aWriteInput } from '../../support/written'

const own = mustReadOwn(exampleLibrary())
const OWN = 'district-registration-days'

/** What the app hands to documents when a plan is made from a library of its owner's own. */
function fromOwnLibrary(language: Language) {
  const input = aWriteInput({ language, answers: { stage: 'development' } })
  const texts = loadTexts(language)
  if (!texts) throw new Error(`no texts in ${language}`)
  const words = makeWords({
    language,
    texts,
    safeguards:
      language === 'en' ? { ...english, ...ownWordsIn(own.words, 'en') } : ownWordsIn(own.words, language),
    english: { ...english, ...ownWordsIn(own.words, 'en') },
    instruments: [...bundled.instruments, ...own.instruments],
  })
  const plan = applyEdits(planOf(input.answers, own.library), NO_EDITS, own.library.settings)
  return { ...input, library: own.library, plan, words }
}

describe.each(LANGUAGES)('a plan that is not from the bundled library says so, in %s', (language) => {
  const input = fromOwnLibrary(language)
  const marker = input.words.say('safety:own.marker', { name: exampleLibrary().name, version: '2027-1' })

  it.each(PRESET_NAMES)('on every page of the document "%s"', (preset) => {
    const document = writeDocument({ ...input, options: { ...input.options, preset } })
    expect(document.footer.text).toContain(marker)
    const lines = plainTextOf(document)
    expect(lines.join('\n')).toContain(marker)
    // After a version there is no sentence to end.
    expect(lines.filter((line) => line.includes(`2027-1. ${marker}`))).toEqual([])
  })

  it('in the workbook, in each line of its own in the table, and in each event of the calendar', async () => {
    const sheet = writeSheet(input)
    expect(JSON.stringify(sheet.tables.about)).toContain(JSON.stringify(marker).slice(1, -1))
    const csv = new TextDecoder().decode((await makeCsv(sheet)).bytes)
    expect(csv.split(marker.replaceAll('"', '""')).length).toBe(2)
    const calendar = new TextDecoder().decode((await makeCalendar(sheet)).bytes).replaceAll('\r\n ', '')
    const events = calendar.split('BEGIN:VEVENT').slice(1)
    expect(events.length).toBeGreaterThan(0)
    for (const event of events) expect(event).toContain('2027-1')
  })
})

it('a plan from the bundled library carries no such mark', () => {
  const input = aWriteInput({ answers: { stage: 'development' } })
  const document = writeDocument(input)
  const start = input.words.say('safety:own.marker', { name: '', version: '' }).slice(0, 12)
  expect(document.footer.text + plainTextOf(document).join('\n')).not.toContain(start)
  expect(input.plan.items.some(({ id }) => id === OWN)).toBe(false)
})
