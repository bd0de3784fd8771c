import { heading, keyed } from '../blocks'
import { libraryVersionWords } from '../library-marker'
import type { KeyValueRow } from '../plan-document'
import { readLink } from '../read-link'
import type { SectionInput, WriteSection } from '../section'
import { countsOf } from './annex-safeguards'

/** Annex F: what this file holds, so that a reader can tell whether something is missing. Without annexes the cover says it. */
export const fileDetails: WriteSection = (input) => {
  const { say } = input.words
  if (!input.hasLetters) return []
  return [
    heading(1, 'annex-file', say('document:annex.file.heading')),
    {
      type: 'key-value',
      // The heading right above says what it is.
      caption: '',
      rows: [
        ...keyed(say('document:annex.file.plan'), input.title),
        ...keyed(say('document:annex.file.library'), libraryVersionWords(input)),
        ...keyed(say('document:annex.file.framework'), input.frameworkVersion),
        ...keyed(say('document:annex.file.date'), input.words.date(input.options.date)),
        ...fileRows(input),
      ],
    },
  ]
}

/** What no cover says by itself. */
export function fileRows(input: SectionInput): readonly KeyValueRow[] {
  const { say } = input.words
  return [
    ...keyed(say('document:annex.file.id'), input.record.id),
    ...keyed(say('document:annex.file.engine'), input.library.settings.version),
    ...keyed(say('document:annex.file.edits'), editCounts(input)),
    ...keyed(say('document:annex.file.counts'), planCounts(input)),
  ]
}

/** How much there is of what, so that a reader can tell whether something is missing. */
export function planCounts(input: SectionInput): string {
  return input.words.say('document:annex.file.countsValue', {
    ...countsOf(input),
    notes: [...input.plan.items, ...input.plan.noLongerApply].filter(({ edit }) => edit.notes?.trim()).length,
  })
}

/** Evidence that is no link is counted by itself, and said only where there is some. */
function editCounts(input: SectionInput): string {
  const { items } = input.plan
  const evidence = items.flatMap(({ edit }) => edit.evidenceLink?.trim() || [])
  const links = evidence.filter((each) => readLink(each) !== undefined).length
  const others = evidence.length - links
  return input.words.say(`document:annex.file.${others === 0 ? 'editsValue' : 'editsValueOthers'}`, {
    own: items.filter(({ own }) => own !== null).length,
    leads: items.filter(({ edit }) => edit.lead?.trim()).length,
    evidence: links,
    others,
    aside: items.filter(({ edit }) => edit.decision !== undefined && edit.decision !== 'planned').length,
  })
}
