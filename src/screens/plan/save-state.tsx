import { useTranslation } from 'react-i18next'
import { SaveNotice } from '@/components/save-notice'
import { formatDate } from '@/i18n/format'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { useSaveResult } from '@/state/plans'
import { useLanguage } from '@/state/preferences'
import type { SavedPlan } from '@/core/plan/saved-plan'
import styles from './plan-header.module.css'

interface Props {
  readonly saved: SavedPlan
  readonly onSaveToFile: () => void
}

/** Where the plan is kept, in words; what to do where the browser does not keep it. */
export function SaveState({ saved, onSaveToFile }: Props) {
  const { t } = useTranslation('plan')
  const result = useSaveResult(saved.id)
  const toFile = useToFile(saved)
  if (result !== 'saved') return <SaveNotice result={result} onSaveToFile={onSaveToFile} />
  return (
    <p className={styles.saved}>
      {t('save.saved')} <span className={saved.savedToFile ? '' : styles.never}>{toFile}</span>
    </p>
  )
}

function useToFile({ savedToFile, revision }: SavedPlan): string {
  const { t } = useTranslation('plan')
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  if (!savedToFile) return t('save.neverToFile')
  const date = formatDate(savedToFile.at.slice(0, 10), locale)
  const count = revision - savedToFile.revision
  return count <= 0 ? t('save.toFileCurrent', { date }) : t('save.toFile', { date, count })
}
