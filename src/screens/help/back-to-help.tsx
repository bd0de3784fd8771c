import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import styles from './help.module.css'

export function BackToHelp() {
  const { t } = useTranslation('help')
  return (
    <p className={styles.back}>
      <Link to="/help">{t('hub.title')}</Link>
    </p>
  )
}
