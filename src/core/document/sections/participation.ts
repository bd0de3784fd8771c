import { gateMonth } from '../../plan/gate-month'
import type { Principle } from '../../questionnaire/vocabulary'
import { bullets, heading, paragraph } from '../blocks'
import { inSentences, toBeFilledInMidSentence, setApart } from '../joined-phrases'
import { leadOf } from '../lead-and-partners'
import { monthAt, spanOf } from '../date-words'
import { numberedTitle } from '../item-words'
import { type Cell, cell, strong } from '../plan-document'
import type { Blocks, SectionInput, WriteSection } from '../section'

/** Principles whose actions people meet as a voice, as a way to complain, or as what they can read. */
const VOICE: readonly Principle[] = ['F7', 'O7']
const REDRESS: readonly Principle[] = ['F8']
const PUBLISHED = ['verdicts', 'results', 'complaints', 'contracts', 'report'] as const

/** Who is heard and when, where people complain and how fast they are answered, what anybody can read. */
export const participation: WriteSection = (input) => {
  const { say } = input.words
  return [
    heading(1, 'participation', say('document:participation.heading')),
    paragraph(say('document:participation.lead')),
    consulted(input),
    paragraph(say('document:participation.seats', { open: toBeFilledInMidSentence(input) })),
    ...actionsOn(input, VOICE, 'voice'),
    heading(2, 'redress', say('document:participation.redress')),
    paragraph(say('document:participation.route')),
    ...actionsOn(input, REDRESS, 'redressActions', input.hasLetters ? 'NoneAnnex' : 'None'),
    heading(2, 'published', say('document:participation.published')),
    ...bullets(PUBLISHED.map((what) => say(`document:participation.publish.${what}`))),
  ]
}

function consulted(input: SectionInput): Blocks[number] {
  const { say } = input.words
  const { gates, horizonMonths, context } = input.plan
  const row = (when: string, who: string, about: string): readonly Cell[] => [
    cell(input.words.atStart(when)),
    cell(who),
    cell(about),
  ]
  const everyone = say('document:participation.who')
  const years = horizonMonths >= 12 ? [say('document:participation.yearly')] : []
  return {
    type: 'table',
    caption: say('document:participation.caption'),
    rowHeader: true,
    columns: [
      { header: say('document:participation.when'), width: 31 },
      { header: say('document:participation.whom'), width: 33 },
      { header: say('document:participation.about'), width: 36 },
    ],
    rows: [
      row(
        spanOf(input, 0, input.library.settings.schedule.waves[0]),
        everyone,
        say('document:participation.start'),
      ),
      ...(gates.length === 0
        ? []
        : [[beforeGates(input), cell(everyone), cell(say('document:participation.gateQuestion'))]]),
      ...years.map((when) =>
        row(when, say('document:participation.public'), say('document:participation.report')),
      ),
      ...(context.isEmergency
        ? [
            row(
              say('document:participation.emergencyWhen'),
              everyone,
              say('document:participation.emergency'),
            ),
          ]
        : []),
    ],
  }
}

/** One step in a sentence, several as a list with their months: all of them are asked the same. */
function beforeGates(input: SectionInput): Cell {
  const { say, inside } = input.words
  const steps = input.plan.gates.map((gate) => ({
    gate: say(`taxonomy:gates.${gate.gate}`),
    when: monthAt(input, gateMonth(input.plan.gates, gate)),
  }))
  const [only] = steps
  if (only && steps.length === 1) return cell(say('document:participation.beforeGate', only))
  const list = setApart(
    input,
    steps.map((step) => inside(say('document:timeline.gateItem', step))),
  )
  return cell(inSentences(input, [say('document:participation.beforeGates'), list]))
}

/** The plan's own actions on a subject, so that a reader finds what is promised and by whom; the dates stand with the actions. */
function actionsOn(
  input: SectionInput,
  principles: readonly Principle[],
  key: string,
  none = 'None',
): Blocks {
  const items = input.priority.filter((item) => principles.includes(item.principle))
  if (items.length === 0) return [paragraph(input.words.say(`document:participation.${key}${none}`))]
  return [
    paragraph(input.words.say(`document:participation.${key}`)),
    ...bullets(
      items.map((item) => [strong(numberedTitle(input, item)), { text: ` · ${leadOf(input, item)}` }]),
    ),
  ]
}
