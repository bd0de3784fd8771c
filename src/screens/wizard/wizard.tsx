import { lazy, Suspense, useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { SaveNotice } from '@/components/save-notice'
import { useSaveResult } from '@/state/plans'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { planTitle } from '@/state/plan-name'
import { allPlaces, placeOf } from './page-address'
import { SettledAnswersProvider } from './settled-answers'
import { REVIEW, type ShownStep } from './shown-steps'
import { SidePanel } from './side-panel'
import { StepList } from './step-list'
import { StepPage } from './step-page'
import { useAnswering } from './use-answering'
import { useSaveToFile } from '@/state/use-save-to-file'
import styles from './wizard.module.css'

const ReviewPage = lazy(async () => ({ default: (await import('./review-page')).ReviewPage }))

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
  const saveToFile = useSaveToFile(saved)
  // Buttons answer at once; the risks follow when there is time.
  const answers = useDeferredValue(saved.answers)
  const [search] = useSearchParams()
  const places = allPlaces(steps)
  const place = current === REVIEW ? undefined : placeOf(places, current, search)
  return (
    <div className={`wrap ${styles.wizard}`}>
      <StepList id={saved.id} answers={answers} steps={steps} place={place} />
      <div className={styles.page}>
        <p className={styles.planLine}>
          <bdi>{planTitle(saved, t)}</bdi>
        </p>
        <SaveNotice result={result} onSaveToFile={saveToFile} />
        <SettledAnswersProvider value={answers}>
          {place ? (
            <StepPage key={place.page[0]} saved={saved} places={places} place={place} answer={answer} />
          ) : (
            <Suspense fallback={null}>
              <ReviewPage saved={saved} steps={steps} places={places} />
            </Suspense>
          )}
        </SettledAnswersProvider>
      </div>
      <SidePanel id={saved.id} answers={answers} edits={saved.edits} last={last} />
    </div>
  )
}
