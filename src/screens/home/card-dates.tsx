import { useTranslation } from '@/i18n/use-translation'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { useSavedAgo } from '@/state/use-saved-ago'
import styles from './home.module.css'
import { useDayWords } from './use-day-words'

/** When it was last edited, and what the file on disk lacks. */
export function CardDates({ saved }: { readonly saved: SavedPlan }) {
  const { t } = useTranslation()
  const day = useDayWords()
  const edited = day(saved.updatedAt)
  const inFile = useSavedAgo(saved)
  return (
    <div className="small">
      {edited === '' ? null : <p>{t('home.plans.edited', { date: edited })}</p>}
      <p className={saved.savedToFile ? undefined : styles.warn}>{inFile}</p>
    </div>
  )
}
