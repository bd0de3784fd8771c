import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigationType } from 'react-router'
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
  const tabs = useInSight(current)
  const items = PLAN_TABS.map((tab) => ({
    to: tab === 'overview' ? `/plans/${id}` : `/plans/${id}/${tab}`,
    label: t(`tabs.${tab}`),
    isCurrent: tab === current,
  }))
  return <Tabs ref={tabs} label={t('tabs.label')} items={items} />
})

/** On a phone the head of the plan fills the window: what a tab opens would begin below it, and nothing seem to happen. */
function useInSight(current: PlanTab) {
  const tabs = useRef<HTMLElement>(null)
  const before = useRef(current)
  const navigation = useNavigationType()
  useEffect(() => {
    if (before.current === current) return
    before.current = current
    const isLow = (tabs.current?.getBoundingClientRect().bottom ?? 0) > innerHeight / 2
    if (isLow && navigation !== 'POP') tabs.current?.scrollIntoView()
  }, [current, navigation])
  return tabs
}
