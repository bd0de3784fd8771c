import { isInEnglishInstead } from '../foreign-text'
import { plain } from '../plan-document'
import { linesCell, type SheetCell, type SheetTable, textCell } from '../plan-sheet'
import type { SectionInput } from '../section'
import { planCounts } from '../sections/annex-file'
import { cover } from '../sections/cover'

/** What the file is, what it holds and leaves out, and under which licence: a table travels without its cover. */
export function aboutTable(input: SectionInput): SheetTable {
  const { say } = input.words
  return {
    name: say('sheets:tables.about'),
    columns: [
      { header: say('sheets:about.key'), width: 26 },
      { header: say('sheets:about.value'), width: 90 },
    ],
    rows: [
      row(say('document:annex.file.plan'), input.title),
      ...coverRows(input),
      row(say('document:annex.file.counts'), planCounts(input)),
      row(say('sheets:tables.raci'), say('document:who.caption')),
      [textCell(say('sheets:about.holds')), linesCell(holdings(input))],
    ],
    frozenColumns: 0,
  }
}

function row(key: string, value: string): readonly SheetCell[] {
  return [textCell(key), textCell(value)]
}

/** The same facts, licence and disclaimer as on the cover of a document. */
function coverRows(input: SectionInput): readonly (readonly SheetCell[])[] {
  return cover(input).flatMap((block) => {
    if (block.type !== 'cover') return []
    const country =
      block.subtitle === '' ? [] : [row(input.words.say('document:cover.country'), block.subtitle)]
    const facts = block.rows.map(({ key, value }) => row(key, plain(value)))
    const note = row(input.words.say('sheets:about.note'), block.notes.map(plain).join('\n'))
    return [...country, ...facts, note]
  })
}

function holdings(input: SectionInput): readonly string[] {
  const { say } = input.words
  const isPartlyEnglish = input.plan.items.some((item) => isInEnglishInstead(input, item.id))
  return [
    say('sheets:about.actions'),
    // That they are included stands on the cover.
    ...(input.options.includesSensitive ? [] : [say('sheets:about.confidentialOut')]),
    ...(isPartlyEnglish ? [say('sheets:about.english')] : []),
  ]
}
