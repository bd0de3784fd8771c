import { Suspense } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { Listener } from '@/components/listener'
import { LinkButton } from '@/components/link-button'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { ConflictNotice } from './conflict-notice'
import { MergedNotice } from './merged-notice'
import { PlanFacts } from './plan-facts'
import styles from './plan-header.module.css'
import type { PlanPart } from './plan-tabs'
import { PlanTitle } from './plan-title'
import { SaveState } from './save-state'
import { useSaveToFileSaid } from './use-save-to-file-said'

export function PlanHeader({ saved, tab }: { readonly saved: SavedPlan; readonly tab: PlanPart }) {
  const { t } = useTranslation('plan')
  const saveToFile = useSaveToFileSaid(saved)
  return (
    <header className={styles.header}>
      <Suspense fallback={<p className={styles.facts}>&nbsp;</p>}>
        <PlanFacts answers={saved.answers} />
      </Suspense>
      <PlanTitle saved={saved} tab={tab} />
      <Suspense fallback={null}>
        <MergedNotice id={saved.id} />
      </Suspense>
      <Listener>
        <Suspense fallback={null}>
          <ConflictNotice saved={saved} />
        </Suspense>
      </Listener>
      <div className={styles.line}>
        <SaveState saved={saved} onSaveToFile={saveToFile} />
        <div className={styles.actions}>
          <LinkButton kind="quiet" to={`/plans/${saved.id}/answers/system`}>
            {t('header.changeAnswers')}
          </LinkButton>
          <Button kind="quiet" onClick={saveToFile}>
            {t('header.saveToFile')}
          </Button>
        </div>
      </div>
    </header>
  )
}
