import type { Timeline } from '@/core/document/charts/draw-timeline'
import { monthAt, titleOf } from '@/core/document/phrases'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { isPrerequisite, numberOf, type PlanSay } from '../item-phrases'

const TICK_MONTHS = 3

/** Everything with dates, in the order in which it starts. */
export function datedItems({ plan, priority }: SectionInput): readonly EditedItem[] {
  const startOf = ({ schedule }: EditedItem): number =>
    schedule.state === 'scheduled' ? schedule.startOffset : 0
  return [...plan.items.filter(isPrerequisite), ...priority]
    .filter((item) => item.schedule.state === 'scheduled')
    .sort((a, b) => startOf(a) - startOf(b))
}

export function timelineOf(t: PlanSay, input: SectionInput, items: readonly EditedItem[]): Timeline {
  const months = input.plan.horizonMonths
  return {
    months,
    bars: items.map((item) => barOf(input, item)),
    gates: input.plan.gates.map((gate) => ({
      label: t(`taxonomy:gates.${gate.gate}`),
      month: gate.proposedOffset ?? gate.offset,
    })),
    ticks: Array.from({ length: Math.ceil(months / TICK_MONTHS) }, (_, index) => {
      const month = index * TICK_MONTHS
      return { month, label: monthAt(input, month) }
    }),
    waves: input.library.settings.schedule.waves,
  }
}

function labelOf(input: SectionInput, item: EditedItem): string {
  const number = numberOf(input, item.id)
  const title = titleOf(input, item)
  return number === null ? title : input.words.say('document:sheets.sheetHeading', { number, title })
}

function barOf(input: SectionInput, item: EditedItem) {
  const { schedule } = item
  const label = labelOf(input, item)
  if (schedule.state === 'unscheduled') return { label, start: 0, end: 0 }
  return { label, start: schedule.startOffset, end: Math.min(schedule.endOffset, input.plan.horizonMonths) }
}
