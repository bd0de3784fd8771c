import { monthName } from '../../questionnaire/context'
import { libraryMarker } from '../library-marker'
import { labelList } from '../joined-phrases'
import { type KeyValueRow, text } from '../plan-document'
import type { SectionInput, WriteSection } from '../section'
import { stageWords } from '../stage-words'
import { fileRows } from './annex-file'

export const cover: WriteSection = (input) => {
  const { say } = input.words
  const { context } = input.plan
  const row = (key: string, value: string): readonly KeyValueRow[] =>
    value === '' ? [] : [{ key: say(`document:cover.${key}`), value: text(value) }]
  const subtitle = input.answers.country ? input.words.country(input.answers.country) : ''
  return [
    {
      type: 'cover',
      title: input.title,
      subtitle,
      rows: [
        ...row('kind', input.kind ?? ''),
        ...row('system', input.answers.dpiName ?? ''),
        ...row(
          'type',
          labelList(
            input,
            context.dpiTypes.map((type) => say(`taxonomy:dpiTypes.${type}`)),
          ),
        ),
        ...row('stage', stageWords(input)),
        ...row('institution', input.answers.institution ?? ''),
        ...row(
          'roles',
          labelList(
            input,
            context.roles.map((role) => say(`taxonomy:roles.${role}`)),
          ),
        ),
        ...row('period', periodWords(input)),
        ...row('status', say(`document:status.${input.options.status}`)),
        ...row('sensitive', holdsSensitive(input) ? say('document:cover.sensitiveIn') : ''),
        ...row('author', input.options.author),
        ...row('date', input.words.date(input.options.date)),
        ...row(
          'framework',
          say('document:cover.frameworkValue', {
            framework: input.frameworkVersion,
            library: input.plan.libraryVersion,
          }),
        ),
        // A few lines that would stand alone on a last page.
        ...(input.coverHoldsFile ? fileRows(input) : []),
      ],
      notes: [libraryMarker(input), say('document:cover.licence'), say('document:cover.disclaimer')]
        .filter(Boolean)
        .map(text),
    },
  ]
}

/** Whoever opens it is to know before passing it on; where none was given there is nothing to be careful with. */
function holdsSensitive({ options, library, plan }: SectionInput): boolean {
  return (
    options.includesSensitive &&
    library.questionnaire.questions.some(({ id, sensitive }) => sensitive && plan.context.chosen.has(id))
  )
}

function periodWords(input: SectionInput): string {
  const { say, month } = input.words
  const { horizonMonths: months, context } = input.plan
  if (context.startMonth === null) return say('document:cover.periodOffsets', { months })
  return say('document:cover.periodMonths', {
    start: month(monthName(context.startMonth)),
    end: month(monthName(context.startMonth + months - 1)),
    months,
  })
}
