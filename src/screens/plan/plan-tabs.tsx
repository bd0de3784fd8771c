import { memo, useEffect, useRef } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { useNavigationType, useSearchParams } from 'react-router'
import { Tabs } from '@/components/tabs'

const PLAN_TABS = [
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
  part,
}: {
  readonly id: string
  readonly part: PlanPart
}) {
  const { t } = useTranslation('plan')
  const tabs = useInSight(part)
  const items = PLAN_TABS.map((tab) => ({
    to: tab === 'overview' ? `/plans/${id}` : `/plans/${id}/${tab}`,
    label: t(`tabs.${tab}`),
    isCurrent: tab === tabOf(part),
  }))
  return <Tabs ref={tabs} label={t('tabs.label')} items={items} />
})

/**
 * On a phone the head of the plan fills the window: the part that opens would begin below it, and nothing seem to happen.
 * The tour speaks of the part that it opens first.
 */
function useInSight(part: PlanPart) {
  const tabs = useRef<HTMLElement>(null)
  const isOnTour = useSearchParams()[0].has('tour')
  const before = useRef(isOnTour ? null : part)
  const navigation = useNavigationType()
  useEffect(() => {
    if (before.current === part) return
    before.current = part
    const isLow = (tabs.current?.getBoundingClientRect().bottom ?? 0) > innerHeight / 2
    if (!isLow || navigation === 'POP') return
    tabs.current?.scrollIntoView()
    // The title that has the focus is above the window now: from here the keys go on with what one sees.
    if (document.activeElement?.tagName === 'H1')
      tabs.current?.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true })
  }, [part, navigation])
  return tabs
}
