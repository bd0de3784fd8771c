import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { type NewVersion, newVersionDeclined, newVersionWanted } from '@/state/new-version'
import styles from './layout.module.css'

interface Props {
  readonly newVersion: Exclude<NewVersion, 'none'>
}

/** Offers the newer version and waits: nothing on the screen moves until the user says so. */
export function NewVersionNotice({ newVersion }: Props) {
  const { t } = useTranslation('safety')
  return (
    <div className={styles.news}>
      <Notice tone="info" title={t(`newVersion.${newVersion}.title`)}>
        <p>{t(`newVersion.${newVersion}.what`)}</p>
        <div className={styles.newsButtons}>
          <Button kind="quiet" onClick={newVersionWanted}>
            {t(`newVersion.${newVersion}.use`)}
          </Button>
          <Button kind="plain" onClick={newVersionDeclined}>
            {t('newVersion.later')}
          </Button>
        </div>
      </Notice>
    </div>
  )
}
