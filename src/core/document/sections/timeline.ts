import type { EditedItem } from '../../plan/apply-edits'
import { gateMonth } from '../../plan/gate-month'
import { heading, paragraph } from '../blocks'
import { drawTimeline } from '../charts/draw-timeline'
import { datesOf, interimOf, monthAt, spanOf } from '../date-words'
import { inSentences, setApart } from '../joined-phrases'
import { numberedTitle, numbersOf } from '../item-words'
import type { SectionInput, WriteSection } from '../section'
import { wavesOf } from '../waves'

/** At most so many marks along the top, a quarter apart or a multiple of it. */
const MOST_TICKS = 8
const QUARTER = 3

/** Bars by month with waves and gates; the alternative text names the actions by number, as the tables of actions do. */
export const timeline: WriteSection = (input) => {
  const { say } = input.words
  const dated = input.priority.filter((item) => item.schedule.state === 'scheduled')
  if (dated.length === 0) return []
  const standIns = dated.filter((item) => interimOf(input, item) !== undefined)
  const gates = input.plan.gates.map((gate) => ({
    label: say(`taxonomy:gates.${gate.gate}`),
    month: gateMonth(input.plan.gates, gate),
  }))
  const waves = wavesOf(input).map(({ wave, start, end }) => ({
    label: say(`taxonomy:waves.${wave}`),
    start,
    end,
  }))
  const steps = gates.map((gate) =>
    say('document:timeline.gateItem', { gate: gate.label, when: monthAt(input, gate.month) }),
  )
  return [
    heading(1, 'timeline', say('document:timeline.heading')),
    {
      type: 'figure',
      caption: say('document:timeline.figure'),
      alt: say('document:timeline.figureAlt', { list: setApart(input, inWords(input, dated)) }),
      drawing: drawTimeline(
        {
          months: input.plan.horizonMonths,
          bars: dated.map((item) => barOf(input, item)),
          gates,
          ticks: ticksOf(input),
          waves,
        },
        input.words.direction,
      ),
    },
    paragraph(
      inSentences(input, [
        ...(standIns.length > 0
          ? [say('document:timeline.interim', { numbers: numbersOf(input, standIns) })]
          : []),
        ...(gates.length > 0
          ? [say('document:timeline.gatesNote', { list: setApart(input, steps.map(input.words.inside)) })]
          : []),
        say('document:timeline.wavesNote', {
          list: setApart(
            input,
            waves.map(({ label, start, end }) =>
              say('document:timeline.figureItem', { title: label, when: spanOf(input, start, end) }),
            ),
          ),
        }),
      ]),
      'small',
    ),
  ]
}

/** Those of the same months together. */
function inWords(input: SectionInput, items: readonly EditedItem[]): readonly string[] {
  const byMonths = new Map<string, EditedItem[]>()
  for (const item of items) {
    const when = datesOf(input, item)
    byMonths.set(when, [...(byMonths.get(when) ?? []), item])
  }
  return [...byMonths].map(([when, same]) =>
    input.words.say('document:timeline.figureItem', { title: numbersOf(input, same), when }),
  )
}

function barOf(input: SectionInput, item: EditedItem) {
  const { schedule } = item
  const label = numberedTitle(input, item)
  const { horizonMonths } = input.plan
  if (schedule.state === 'unscheduled') return { label, start: 0, end: 0 }
  // A user's own months may lie behind the plan's end: the bar ends there, its words tell the rest.
  const start = Math.min(schedule.startOffset, horizonMonths)
  const end = Math.min(schedule.endOffset, horizonMonths)
  return { label, start, end, ...(interimOf(input, item) === undefined ? {} : { isInterim: true as const }) }
}

function ticksOf(input: SectionInput) {
  const { horizonMonths, context } = input.plan
  const step = QUARTER * Math.ceil(horizonMonths / QUARTER / MOST_TICKS)
  return Array.from({ length: Math.ceil(horizonMonths / step) }, (_, index) => {
    const month = index * step
    const label =
      context.startMonth === null
        ? input.words.say('document:timeline.month', { month: month + 1 })
        : spanOf(input, month, month + 1)
    return { month, label }
  })
}
