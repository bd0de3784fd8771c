import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { useSearchParams } from 'react-router'
import { isolated } from '@/i18n/isolated'
import { SaveNotice } from '@/components/save-notice'
import { foreseen } from '@/state/plans-ahead'
import { useSaveResult } from '@/state/open-plans'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { planTitle } from '@/state/plan-name'
import { AllAnswersProvider } from './all-answers'
import { allPlaces, type Place, placeOf } from './page-address'
import { type Page, REVIEW, type ShownStep } from './shown-steps'
import { SidePanel } from './side-panel'
import { StepList } from './step-list'
import { StepPage } from './step-page'
import { useAnswering } from './use-answering'
import { useSaveToFile } from '@/state/use-save-to-file'
import styles from './wizard.module.css'

const ReviewPage = lazy(async () => ({ default: (await import('./review-page')).ReviewPage }))

const NO_PAGE: Page = []

interface Props {
  readonly saved: SavedPlan
  readonly steps: readonly ShownStep[]
  readonly current: string
}

/** The steps, the questions of one of them, and what the answers do to the risks. */
export function Wizard({ saved, steps, current }: Props) {
  const { t } = useTranslation()
  const { last, answer } = useAnswering(saved.id)
  const result = useSaveResult(saved.id)
  const [timesInFile, setTimesInFile] = useState(0)
  const saveToFile = useSaveToFile(saved, () => setTimesInFile((times) => times + 1))
  const title = planTitle(saved, t)
  const now = useMemo(() => ({ answers: saved.answers, steps, last }), [saved.answers, steps, last])
  const settled = useDeferredValue(now)
  // An answer shows at once, and with it the risks where they are known; where not, they follow when there is time.
  const shown = foreseen(saved.answers) ? now : settled
  const [search] = useSearchParams()
  const places = useMemo(() => allPlaces(steps), [steps])
  const shownPlaces = useMemo(() => allPlaces(shown.steps), [shown.steps])
  const place = usePlace(places, current, search)
  const listed = usePlace(shownPlaces, current, search)
  return (
    <div className={`wrap ${styles.wizard}`}>
      <StepList id={saved.id} title={title} answers={shown.answers} steps={shown.steps} place={listed} />
      <div className={styles.page}>
        <SaveNotice result={result} onSaveToFile={saveToFile} />
        {/* Stands before anything is said: what comes into a page together with its words is not read out. */}
        <div role="status">
          {timesInFile > 0 && (
            <p key={timesInFile}>{t('home.plans.savedToFile', { title: isolated(title) })}</p>
          )}
        </div>
        <AllAnswersProvider value={shown.answers}>
          {place ? (
            <StepPage key={place.page[0]} saved={saved} places={places} place={place} answer={answer} />
          ) : (
            <Suspense fallback={null}>
              <ReviewPage saved={saved} steps={steps} places={places} />
            </Suspense>
          )}
        </AllAnswersProvider>
      </div>
      <SidePanel
        id={saved.id}
        answers={shown.answers}
        edits={saved.edits}
        last={shown.last}
        page={place?.page ?? NO_PAGE}
      />
    </div>
  )
}

function usePlace(places: readonly Place[], current: string, search: URLSearchParams): Place | undefined {
  return useMemo(
    () => (current === REVIEW ? undefined : placeOf(places, current, search)),
    [places, current, search],
  )
}
