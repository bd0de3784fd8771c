import { isolated } from '@/components/isolated'
import type { SectionInput } from '@/core/document/section'
import { monthAt } from '@/core/document/phrases'
import type { EditedItem } from '@/core/plan/apply-edits'
import { PRINCIPLES } from '@/core/questionnaire/vocabulary'
import type { PlanSay } from '../item-phrases'

export const GROUPINGS = ['wave', 'principle', 'lead'] as const
export type Grouping = (typeof GROUPINGS)[number]

export const isGrouping = (value: string | null): value is Grouping =>
  GROUPINGS.some((grouping) => grouping === value)

export interface ItemGroup {
  readonly id: string
  /** The user's own words in it are isolated. */
  readonly heading: string
  readonly items: readonly EditedItem[]
}

/** The short list under headings; groups without items are left out. */
export function groupItems(
  t: PlanSay,
  input: SectionInput,
  items: readonly EditedItem[],
  grouping: Grouping,
): readonly ItemGroup[] {
  const groups =
    grouping === 'wave'
      ? byWave(t, input, items)
      : grouping === 'principle'
        ? byPrinciple(t, items)
        : byLead(t, items)
  return groups.filter((group) => group.items.length > 0)
}

function byWave(t: PlanSay, input: SectionInput, items: readonly EditedItem[]): readonly ItemGroup[] {
  const [second, third] = input.library.settings.schedule.waves
  const ends = [second, third, input.plan.horizonMonths]
  const dated = ([1, 2, 3] as const).map((wave, index) => {
    const first = index === 0 ? 0 : (ends[index - 1] ?? 0)
    const last = Math.min(ends[index] ?? first, input.plan.horizonMonths)
    const heading = t('actions.waveHeading', {
      wave: t(`taxonomy:waves.${wave}`),
      months: monthsOf(t, input, first, last),
    })
    const ofWave = items.filter(({ schedule }) => schedule.state === 'scheduled' && schedule.wave === wave)
    return { id: `wave-${wave}`, heading, items: ofWave }
  })
  const undated = items.filter(({ schedule }) => schedule.state === 'unscheduled')
  return [...dated, { id: 'undated', heading: t('actions.undated'), items: undated }]
}

function monthsOf(t: PlanSay, input: SectionInput, first: number, last: number): string {
  if (input.plan.context.startMonth === null) return t('actions.waveOffsets', { start: first + 1, end: last })
  return t('actions.waveMonths', { start: monthAt(input, first), end: monthAt(input, last - 1) })
}

function byPrinciple(t: PlanSay, items: readonly EditedItem[]): readonly ItemGroup[] {
  return PRINCIPLES.map((principle) => ({
    id: principle,
    heading: `${principle} ${t(`taxonomy:principles.${principle}`)}`,
    items: items.filter((item) => item.principle === principle),
  }))
}

/** What has no lead comes first: that is where work is left to do. */
function byLead(t: PlanSay, items: readonly EditedItem[]): readonly ItemGroup[] {
  const leads = new Map<string, EditedItem[]>([['', []]])
  for (const item of items) {
    const lead = item.edit.lead?.trim() ?? ''
    leads.set(lead, [...(leads.get(lead) ?? []), item])
  }
  return [...leads].map(([lead, own]) => ({
    id: `lead-${lead}`,
    heading: lead ? isolated(lead) : t('lead.none'),
    items: own,
  }))
}
