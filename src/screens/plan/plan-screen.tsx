import { type ComponentType, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Skeleton } from '@/components/skeleton'
import type { SectionInput } from '@/core/document/section'
import { useSavedPlan } from '@/state/plans'
import { useAcceptedBasis } from '@/state/use-accepted-basis'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { ActionsTab } from './actions/actions-tab'
import { AnswersTab } from './answers/answers-tab'
import { ExportTab } from './export/export-tab'
import { MissingAnswer } from './missing-answer'
import { OverviewTab } from './overview/overview-tab'
import { PeopleTab } from './people/people-tab'
import { PlanHeader } from './plan-header'
import { PlanNotFound } from './plan-not-found'
import { type PlanPart, PlanTabs, tabOf } from './plan-tabs'
import styles from './plan-screen.module.css'
import { CompareTab } from './review/compare-tab'
import { ReviewTab } from './review/review-tab'
import { RisksTab } from './risks/risks-tab'
import { TimelineTab } from './timeline/timeline-tab'
import { UndoBar } from './undo/undo-bar'
import { usePlanInput } from './use-plan-input'

/** What every part of the plan is drawn from. */
export interface TabProps {
  readonly saved: SavedPlan
  readonly input: SectionInput
}

const TABS: Readonly<Record<PlanPart, ComponentType<TabProps>>> = {
  overview: OverviewTab,
  actions: ActionsTab,
  timeline: TimelineTab,
  risks: RisksTab,
  answers: AnswersTab,
  people: PeopleTab,
  review: ReviewTab,
  compare: CompareTab,
  export: ExportTab,
}

/** One plan: its heading, its parts as links, and the part that the address names. */
export function PlanScreen({ tab }: { readonly tab: PlanPart }) {
  const { id = '' } = useParams()
  const { t } = useTranslation('plan')
  const saved = useSavedPlan(id)
  if (!saved) return <PlanNotFound />
  return (
    <div className={`wrap ${styles.screen}`}>
      <PlanHeader saved={saved} tab={tab} />
      <PlanTabs id={id} current={tabOf(tab)} />
      <Suspense fallback={<Skeleton label={t('loading')} />}>
        <PlanBody saved={saved} tab={tab} />
      </Suspense>
    </div>
  )
}

function PlanBody({ saved, tab }: { readonly saved: SavedPlan; readonly tab: PlanPart }) {
  const worked = usePlanInput(saved)
  if (worked.state === 'missing') return <MissingAnswer id={saved.id} missing={worked.missing} />
  return <AcceptedPart saved={saved} input={worked.input} tab={tab} />
}

function AcceptedPart({ saved, input, tab }: TabProps & { readonly tab: PlanPart }) {
  useAcceptedBasis(saved, input.plan, input.library)
  const Tab = TABS[tab]
  return (
    <>
      {tab !== 'export' && <UndoBar saved={saved} input={input} />}
      <Tab saved={saved} input={input} />
    </>
  )
}
