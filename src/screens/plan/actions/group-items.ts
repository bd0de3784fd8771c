import { isolated } from '@/i18n/isolated'
import type { SectionInput } from '@/core/document/section'
import { monthsOfWave, WAVES } from '@/core/document/waves'
import { KINDS } from '@/core/library/kinds'
import type { EditedItem } from '@/core/plan/apply-edits'
import { isSetAside } from '@/core/plan/is-set-aside'
import { STATUSES } from '@/core/plan/plan-edits'
import { PRINCIPLES, type Risk } from '@/core/questionnaire/vocabulary'
import { isOfRest, isPrerequisite, type PlanSay } from '../item-phrases'
import { ASIDE, type Stands } from './use-left'

export const GROUPINGS = ['wave', 'principle', 'kind', 'risk', 'lead', 'status'] as const
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
  return GROUP[grouping](t, input, items).filter((group) => group.items.length > 0)
}

/** Where each action stands that search and filter let through. */
export function standsOf(t: PlanSay, groups: readonly ItemGroup[], found: readonly EditedItem[]): Stands {
  const first = { group: 'first', heading: t('actions.firstHeading') }
  const rest = { group: 'rest', heading: t('actions.restHeading') }
  const aside = { group: ASIDE, heading: t('workspace:tools.filters.aside') }
  return new Map([
    ...groups.flatMap(({ id, heading, items }) =>
      items.map((item) => [item.id, { item, group: id, heading }] as const),
    ),
    ...found.filter(isPrerequisite).map((item) => [item.id, { item, ...first }] as const),
    ...found.filter(isSetAside).map((item) => [item.id, { item, ...aside }] as const),
    ...found.filter(isOfRest).map((item) => [item.id, { item, ...rest }] as const),
  ])
}

type Group = (t: PlanSay, input: SectionInput, items: readonly EditedItem[]) => readonly ItemGroup[]

const GROUP: Readonly<Record<Grouping, Group>> = {
  wave: byWave,
  principle: (t, _input, items) => byPrinciple(t, items),
  kind: (t, _input, items) => byKind(t, items),
  risk: byRisk,
  lead: (t, _input, items) => byLead(t, items),
  status: (t, _input, items) => byStatus(t, items),
}

function byWave(t: PlanSay, input: SectionInput, items: readonly EditedItem[]): readonly ItemGroup[] {
  const dated = WAVES.map((wave) => {
    const name = t(`taxonomy:waves.${wave}`)
    const months = monthsOfWave(input, wave)
    const heading = months === undefined ? name : t('actions.waveHeading', { wave: name, months })
    const ofWave = items.filter(({ schedule }) => schedule.state === 'scheduled' && schedule.wave === wave)
    return { id: `wave-${wave}`, heading, items: ofWave }
  })
  const undated = items.filter(({ schedule }) => schedule.state === 'unscheduled')
  return [...dated, { id: 'undated', heading: t('actions.undated'), items: undated }]
}

function byPrinciple(t: PlanSay, items: readonly EditedItem[]): readonly ItemGroup[] {
  return PRINCIPLES.map((principle) => ({
    id: principle,
    heading: `${principle} ${t(`taxonomy:principles.${principle}`)}`,
    items: items.filter((item) => item.principle === principle),
  }))
}

function byKind(t: PlanSay, items: readonly EditedItem[]): readonly ItemGroup[] {
  return KINDS.map((kind) => ({
    id: kind,
    heading: t(`taxonomy:kinds.${kind}`),
    items: items.filter((item) => item.kind === kind),
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
    heading: lead ? isolated(lead) : t('workspace:tools.filters.no-lead'),
    items: own,
  }))
}

/** Under the risk that it lowers most; of equals, under the one that stands highest in this plan. */
function byRisk(t: PlanSay, { plan }: SectionInput, items: readonly EditedItem[]): readonly ItemGroup[] {
  const order = plan.exposures.map(({ risk }) => risk)
  const mostOf = ({ risks }: EditedItem): Risk | undefined =>
    order.filter((risk) => risks[risk] !== undefined).sort((a, b) => (risks[b] ?? 0) - (risks[a] ?? 0))[0]
  const none = {
    id: 'no-risk',
    heading: t('workspace:own.strengths.0'),
    items: items.filter((item) => !mostOf(item)),
  }
  return [
    ...order.map((risk) => ({
      id: risk,
      heading: t(`taxonomy:risks.${risk}.name`),
      items: items.filter((item) => mostOf(item) === risk),
    })),
    none,
  ]
}

function byStatus(t: PlanSay, items: readonly EditedItem[]): readonly ItemGroup[] {
  return STATUSES.map((status) => ({
    id: status,
    heading: t(`status.${status}`),
    items: items.filter((item) => (item.edit.status ?? 'not-started') === status),
  }))
}
