import { lazy, memo, Suspense } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Skeleton } from '@/components/skeleton'
import type { PlanEdits } from '@/core/plan/plan-edits'
import type { Answers } from '@/core/questionnaire/answers'
import type { Page } from './shown-steps'
import styles from './side-panel.module.css'
import type { LastAnswer } from './use-answering'

// The engine and the library come after the first question can be answered.
const PanelRisks = lazy(async () => ({ default: (await import('./panel-risks')).PanelRisks }))

export interface PanelProps {
  readonly id: string
  readonly answers: Answers
  readonly edits: PlanEdits
  readonly last: LastAnswer | null
  /** What is asked beside it. */
  readonly page: Page
}

/** How the answers move the 13 risks, beside the questions. */
export const SidePanel = memo(function SidePanel(props: PanelProps) {
  const { t } = useTranslation()
  return (
    <aside className={styles.panel} aria-labelledby="side-panel-title">
      <h2 id="side-panel-title">{t('wizard.panel.title')}</h2>
      <Suspense fallback={<Skeleton label={t('wizard.panel.loading')} lines={6} />}>
        <PanelRisks {...props} />
      </Suspense>
    </aside>
  )
})
