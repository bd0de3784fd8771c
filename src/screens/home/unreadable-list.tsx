import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { fileNameOf } from '@/core/document/file-name'
import { useExportService } from '@/state/exporting'
import { today } from '@/state/new-plan'
import { useUnreadablePlans } from '@/state/open-plans'
import styles from './home.module.css'

/** What lies in the browser's storage and cannot be opened: kept, said, and offered as it is. */
export function UnreadableList() {
  const { t } = useTranslation()
  const { save } = useExportService()
  const entries = useUnreadablePlans()
  if (entries.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="unreadable-title">
      <h2 id="unreadable-title">{t('home.unreadable.title')}</h2>
      <p className={styles.lead}>{t('home.unreadable.lead')}</p>
      <ul className={styles.entries}>
        {entries.map(({ id, content }) => (
          <li key={id}>
            <bdi>{t('home.unreadable.entry', { id })}</bdi>
            <Button
              aria-label={t('home.unreadable.downloadOf', { id })}
              onClick={() =>
                save(new TextEncoder().encode(content), fileNameOf([id], today(), 'json'), 'application/json')
              }
            >
              {t('home.unreadable.download')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
