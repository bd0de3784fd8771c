import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanSheet, SheetEvent } from '@/core/document/plan-sheet'
import { LANGUAGES } from '@/core/questionnaire/vocabulary'
import { make } from '@/exporters/ics/ics'
import { cleanText } from '@/exporters/xml-text'
import { RUNS, SEED } from '../../support/plans'
import { writtenSheet } from '../../support/written'

const english = writtenSheet()

async function rawLines(sheet: PlanSheet): Promise<readonly string[]> {
  const text = new TextDecoder().decode((await make(sheet)).bytes)
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  return text.slice(0, -2).split('\r\n')
}

/** Unfolded, as RFC 5545 has it. */
async function linesOf(sheet: PlanSheet): Promise<readonly (readonly [name: string, value: string])[]> {
  const unfolded = (await rawLines(sheet)).join('\r\n').replaceAll('\r\n ', '').split('\r\n')
  return unfolded.map(
    (line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)] as const,
  )
}

const readValue = (value: string): string =>
  value.replaceAll(/\\([\\;,nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped))

const withEvents = (sheet: PlanSheet, events: readonly SheetEvent[]): PlanSheet => ({ ...sheet, events })

describe.each(LANGUAGES)('a calendar in %s', (language) => {
  it('holds every event of the plan as a whole day, and no line longer than 75 bytes', async () => {
    const sheet = writtenSheet({ language, answers: { startMonth: '2027-01' } })
    expect(sheet.events.length).toBeGreaterThan(10)
    const lines = await linesOf(sheet)
    const named = (name: string) =>
      lines.filter(([each]) => each.startsWith(name)).map(([, value]) => readValue(value))
    expect(named('SUMMARY')).toEqual(sheet.events.map(({ summary }) => summary))
    expect(named('UID')).toEqual(sheet.events.map(({ uid }) => uid))
    expect(named('DTSTART;VALUE=DATE')).toEqual(sheet.events.map(({ date }) => date.replaceAll('-', '')))
    for (const line of await rawLines(sheet)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })
})

it('ends a day event on the day after, at the end of a year too', async () => {
  const sheet = withEvents(english, [{ uid: 'a', date: '2027-12-31', summary: 'x', description: '' }])
  expect(Object.fromEntries(await linesOf(sheet))).toMatchObject({
    'DTSTART;VALUE=DATE': '20271231',
    'DTEND;VALUE=DATE': '20280101',
    DTSTAMP: '20261201T000000Z',
  })
})

it('is the same to the byte each time', async () => {
  const [one, two] = [await make(english), await make(writtenSheet())]
  expect(Buffer.compare(one.bytes, two.bytes)).toBe(0)
})

it('lets no text become a line of its own, whatever was typed', async () => {
  const sheet = english
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constant('x\r\nEND:VEVENT\r\nBEGIN:VEVENT\n BEGIN:VALARM;,\\n'),
  )
  await fc.assert(
    fc.asyncProperty(text, text, async (summary, description) => {
      const changed = {
        ...withEvents(sheet, [{ uid: 'a', date: '2027-01-01', summary, description }]),
        title: summary,
      }
      const lines = await linesOf(changed)
      expect(lines.filter(([name]) => name === 'BEGIN').map(([, value]) => value)).toEqual([
        'VCALENDAR',
        'VEVENT',
      ])
      const found = lines.find(([name]) => name.startsWith('SUMMARY'))
      expect(readValue(found?.[1] ?? '')).toBe(cleanText(summary))
    }),
    { numRuns: RUNS, seed: SEED },
  )
})
