import { useTranslation } from 'react-i18next'
import type { SavedPlan } from '@/core/plan/saved-plan'
import styles from './home.module.css'
import { useDayWords } from './use-day-words'

/** When it was last edited, and what the file on disk lacks. */
export function CardDates({ saved }: { readonly saved: SavedPlan }) {
  const { t } = useTranslation()
  const day = useDayWords()
  const { updatedAt, savedToFile, revision } = saved
  const edited = day(updatedAt)
  const date = savedToFile ? day(savedToFile.at) : ''
  const count = savedToFile ? Math.max(0, revision - savedToFile.revision) : 0
  return (
    <div className="small">
      {edited === '' ? null : <p>{t('home.plans.edited', { date: edited })}</p>}
      {savedToFile === null ? (
        <p className={styles.warn}>{t('home.plans.neverInFile')}</p>
      ) : (
        <p>
          {count === 0 ? t('home.plans.inFile', { date }) : t('home.plans.inFileChanged', { date, count })}
        </p>
      )}
    </div>
  )
}
