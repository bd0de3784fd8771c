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

export function PlanTabs({ id, current }: { readonly id: string; readonly current: PlanTab }) {
  const { t } = useTranslation('plan')
  const items = PLAN_TABS.map((tab) => ({
    to: tab === 'overview' ? `/plans/${id}` : `/plans/${id}/${tab}`,
    label: t(`tabs.${tab}`),
    isCurrent: tab === current,
  }))
  return <Tabs label={t('tabs.label')} items={items} />
}
