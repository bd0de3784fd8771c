import { useTranslation } from '@/i18n/use-translation'
import { SaveNotice } from '@/components/save-notice'
import { betweenSentences } from '@/core/document/between-sentences'
import { useSaveResult } from '@/state/open-plans'
import { useSavedAgo } from '@/state/use-saved-ago'
import type { SavedPlan } from '@/core/plan/saved-plan'
import styles from './plan-header.module.css'

interface Props {
  readonly saved: SavedPlan
  readonly onSaveToFile: () => void
}

/** Where the plan is kept, in words; what to do where the browser does not keep it. How far a file has it is said in either case. */
export function SaveState({ saved, onSaveToFile }: Props) {
  const { t, i18n } = useTranslation('plan')
  const result = useSaveResult(saved.id)
  const inFile = useSavedAgo(saved)
  const isKept = result === 'saved'
  // What is no alarm follows from how far the file has it.
  const isCalm = result === 'in-file-only'
  const notice = <SaveNotice result={result} onSaveToFile={onSaveToFile} />
  return (
    <div className={styles.safety}>
      {!isCalm && notice}
      <p className={styles.saved}>
        {isKept && t('save.saved') + betweenSentences(i18n.language)}
        <span className={saved.savedToFile ? '' : styles.never}>{inFile}</span>
      </p>
      {isCalm && notice}
    </div>
  )
}
