import type { PlanSheet, SheetEvent } from '@/core/document/plan-sheet'
import type { Exported, Progress } from '../exporter'
import { cleanText } from '../xml-text'
import { contentLine } from './content-line'

export const extension = 'ics'

/** Steps, ends of actions and reviews as whole days, which no time zone moves (RFC 5545). */
export function make(sheet: PlanSheet, progress: Progress = () => undefined): Promise<Exported> {
  const lines = [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//DPI Safeguards Planner//${sheet.language.toUpperCase()}`),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('X-WR-CALNAME', escaped(sheet.title)),
    ...sheet.events.flatMap((event) => eventLines(event, sheet)),
    contentLine('END', 'VCALENDAR'),
  ]
  progress(1)
  return Promise.resolve({ bytes: new TextEncoder().encode(lines.join('')), replaced: [] })
}

function eventLines({ uid, date, summary, description }: SheetEvent, sheet: PlanSheet): readonly string[] {
  const language = `;LANGUAGE=${sheet.language === 'zh' ? 'zh-Hans' : sheet.language}`
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', escaped(uid)),
    contentLine('DTSTAMP', `${compact(sheet.date)}T000000Z`),
    contentLine('DTSTART;VALUE=DATE', compact(date)),
    contentLine('DTEND;VALUE=DATE', compact(dayAfter(date))),
    contentLine(`SUMMARY${language}`, escaped(summary)),
    ...(description === '' ? [] : [contentLine(`DESCRIPTION${language}`, escaped(description))]),
    // Nobody is busy all day because something is due.
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ]
}

/** Backslashes, semicolons, commas and line ends, so that no text of the plan becomes a line of its own. */
function escaped(text: string): string {
  return cleanText(text)
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n')
}

function compact(date: string): string {
  return date.replaceAll('-', '')
}

function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}
