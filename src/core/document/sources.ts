import type { EditedItem } from '../plan/apply-edits'
import { instrumentName } from './foreign-text'
import { setPiecesApart } from './joined-phrases'
import { type Text, text } from './plan-document'
import { safeguardOf, type SectionInput } from './section'

/** The laws and standards that an action cites, in the library's order, where some are left out how many there are, and the processes of the framework it serves. */
export function sourcesOf(input: SectionInput, item: EditedItem, mostInstruments = Infinity): Text {
  const { instruments } = safeguardOf(input, item.id)
  const processes = [...new Set(item.parts.flatMap((part) => part.processes))]
  const { say, list } = input.words
  return setPiecesApart(input, [
    ...instruments.slice(0, mostInstruments).map((id) => instrumentName(input, id)),
    ...(instruments.length <= mostInstruments
      ? []
      : [text(say('document:sheets.allSources', { number: instruments.length }))]),
    ...(processes.length === 0 ? [] : [text(say('document:sheets.processes', { list: list(processes) }))]),
  ])
}
