import { drawTimeline } from '../charts/draw-timeline'
import { monthAt, spanOf, titleOf, whenOf } from '../phrases'
import { text } from '../plan-document'
import type { EditedItem } from '../../plan/apply-edits'
import type { SectionInput, WriteSection } from '../section'

const TICK_MONTHS = 3

/** Bars by month with waves and gates; the alternative text says each bar in words, as the tables of actions do. */
export const timeline: WriteSection = (input) => {
  const { say, list } = input.words
  const dated = input.priority.filter((item) => item.schedule.state === 'scheduled')
  if (dated.length === 0) return []
  const gates = input.plan.gates.map((gate) => ({
    label: say(`taxonomy:gates.${gate.gate}`),
    month: gate.proposedOffset ?? gate.offset,
  }))
  return [
    { type: 'heading', level: 1, id: 'timeline', text: say('document:timeline.heading') },
    {
      type: 'figure',
      caption: say('document:timeline.figure'),
      alt: say('document:timeline.figureAlt', {
        list: list(
          dated.map((item) =>
            say('document:timeline.figureItem', {
              title: titleOf(input, item),
              when: whenOf(input, item.schedule),
            }),
          ),
        ),
      }),
      drawing: drawTimeline(
        {
          months: input.plan.horizonMonths,
          bars: dated.map((item) => barOf(input, item)),
          gates,
          ticks: ticksOf(input),
          waves: input.library.settings.schedule.waves,
        },
        input.words.direction,
      ),
    },
    ...(gates.length > 0
      ? [
          {
            type: 'paragraph',
            style: 'small',
            text: text(
              say('document:timeline.gatesNote', {
                list: list(
                  gates.map((gate) =>
                    say('document:timeline.gateItem', { gate: gate.label, when: monthAt(input, gate.month) }),
                  ),
                ),
              }),
            ),
          } as const,
        ]
      : []),
  ]
}

function barOf(input: SectionInput, item: EditedItem) {
  const { schedule } = item
  const label = `${input.priority.indexOf(item) + 1}. ${titleOf(input, item)}`
  if (schedule.state === 'unscheduled') return { label, start: 0, end: 0 }
  return { label, start: schedule.startOffset, end: Math.min(schedule.endOffset, input.plan.horizonMonths) }
}

function ticksOf(input: SectionInput) {
  const count = Math.ceil(input.plan.horizonMonths / TICK_MONTHS)
  const isDated = input.plan.context.startMonth !== null
  return Array.from({ length: count }, (_, index) => {
    const month = index * TICK_MONTHS
    const label = isDated
      ? spanOf(input, month, month + 1)
      : input.words.say('document:timeline.month', { month: month + 1 })
    return { month, label }
  })
}
