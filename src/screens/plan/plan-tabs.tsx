import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Tabs } from '@/components/tabs'

export const PLAN_TABS = [
  'overview',
  'actions',
  'timeline',
  'risks',
  'answers',
  'people',
  'review',
  'export',
] as const
export type PlanTab = (typeof PLAN_TABS)[number]
/** A part with an address of its own; the comparison stands within the review. */
export type PlanPart = PlanTab | 'compare'

export const tabOf = (part: PlanPart): PlanTab => (part === 'compare' ? 'review' : part)

export const PlanTabs = memo(function PlanTabs({
  id,
  current,
}: {
  readonly id: string
  readonly current: PlanTab
}) {
  const { t } = useTranslation('plan')
  const items = PLAN_TABS.map((tab) => ({
    to: tab === 'overview' ? `/plans/${id}` : `/plans/${id}/${tab}`,
    label: t(`tabs.${tab}`),
    isCurrent: tab === current,
  }))
  return <Tabs label={t('tabs.label')} items={items} />
})
