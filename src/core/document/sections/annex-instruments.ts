import { heading } from '../blocks'
import { instrumentName, isolate, isolateFigures, issuerName } from '../foreign-text'
import { cell } from '../plan-document'
import { sayEdition } from '../say-edition'
import { safeguardOf, type WriteSection } from '../section'

/** Annex C: what the priority actions cite, with edition and link. */
export const instruments: WriteSection = (input) => {
  const { say } = input.words
  const ids = new Set(input.priority.flatMap((item) => safeguardOf(input, item.id).instruments))
  const cited = [...ids]
    .map((id) => input.words.instrument(id))
    .sort((a, b) => input.words.compare(a.name, b.name))
  if (cited.length === 0) return []
  return [
    heading(
      1,
      'annex-instruments',
      say(`document:annex.instruments.${input.hasLetters ? 'heading' : 'plain'}`),
    ),
    {
      type: 'table',
      caption: input.hasLetters ? say('document:annex.instruments.caption') : '',
      rowHeader: true,
      columns: [
        { header: say('document:annex.instruments.name'), width: 34 },
        { header: say('document:annex.instruments.issuer'), width: 19 },
        { header: say('document:annex.instruments.year'), width: 9 },
        { header: say('document:annex.instruments.link'), width: 38 },
      ],
      rows: cited.map((instrument) => [
        cell(instrumentName(input, instrument.id)),
        cell(issuerName(input, instrument.id)),
        cell(sayEdition(input.words, instrument, (figures) => isolateFigures(input, figures))),
        cell([{ text: isolate(input, instrument.url), href: instrument.url }]),
      ]),
    },
  ]
}
