import { type ComponentType, Suspense } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { useParams } from 'react-router'
import { PlanNotFound } from '@/components/plan-not-found'
import { Skeleton } from '@/components/skeleton'
import { Listener } from '@/components/listener'
import type { SectionInput } from '@/core/document/section'
import { useSavedPlan } from '@/state/open-plans'
import { useIsUpdateDeferred } from '@/state/deferred-updates'
import { hasLibraryUpdate } from '@/core/plan/library-changes'
import type { Plan } from '@/core/plan/plan'
import { useAcceptedBasis } from '@/state/use-accepted-basis'
import { PlanLibrary } from '@/state/plan-library'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { ActionsTab } from './actions/actions-tab'
import { AnswersTab } from './answers/answers-tab'
import { ExportTab } from './export/export-tab'
import { LibraryNotice } from './library-notice'
import { MissingAnswer } from './missing-answer'
import { OverviewTab } from './overview/overview-tab'
import { PeopleTab } from './people/people-tab'
import { PlanHeader } from './plan-header'
import { type PlanPart, PlanTabs } from './plan-tabs'
import styles from './plan-screen.module.css'
import { CompareTab } from './review/compare-tab'
import { ReviewTab } from './review/review-tab'
import { RisksTab } from './risks/risks-tab'
import { TimelineTab } from './timeline/timeline-tab'
import { LibraryUpdate } from './update/library-update'
import { UpdateWaits } from './update/update-waits'
import { Said } from './undo/said'
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
      <Said />
      <PlanHeader saved={saved} tab={tab} />
      <PlanTabs id={id} part={tab} />
      <Suspense fallback={<Skeleton label={t('loading')} />}>
        <PlanLibrary saved={saved}>
          <Listener>
            <LibraryNotice saved={saved} />
          </Listener>
          <PlanBody saved={saved} tab={tab} />
        </PlanLibrary>
      </Suspense>
    </div>
  )
}

function PlanBody({ saved, tab }: { readonly saved: SavedPlan; readonly tab: PlanPart }) {
  const worked = usePlanInput(saved)
  return (
    <>
      <Listener>
        {worked.state === 'missing' ? (
          <MissingAnswer id={saved.id} missing={worked.missing} />
        ) : (
          <UpdateWaits saved={saved} library={worked.input.library} />
        )}
      </Listener>
      {worked.state === 'missing' ? (
        <UndoBar saved={saved} input={null} />
      ) : (
        <AcceptedPart saved={saved} input={worked.input} worked={worked.worked} tab={tab} />
      )}
    </>
  )
}

interface AcceptedProps extends TabProps {
  readonly worked: Plan
  readonly tab: PlanPart
}

function AcceptedPart({ saved, input, worked, tab }: AcceptedProps) {
  useAcceptedBasis(saved, worked, input.library)
  const isDeferred = useIsUpdateDeferred(saved.id)
  const Tab = TABS[tab]
  if (hasLibraryUpdate(saved, input.library) && !isDeferred)
    return <LibraryUpdate saved={saved} input={input} worked={worked} />
  return (
    <>
      {tab !== 'export' && <UndoBar saved={saved} input={input} />}
      <Tab saved={saved} input={input} />
    </>
  )
}
