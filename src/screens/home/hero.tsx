import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { Button } from '@/components/button'
import { LinkButton } from '@/components/link-button'
import { PageHeading } from '@/components/page-heading'
import { betweenSentences } from '@/core/document/between-sentences'
import styles from './hero.module.css'

const PROMISES = ['forWhom', 'private', 'explained', 'unofficial'] as const

export function Hero({ onSeeSample }: { readonly onSeeSample: () => void }) {
  const { t, i18n } = useTranslation()
  return (
    <div className={styles.hero}>
      <div className={styles.words}>
        <div className={styles.title}>
          <PageHeading title={t('home.pageTitle')} lead={t('home.lead')}>
            {t('home.title')}
          </PageHeading>
        </div>
        <div className={styles.buttons}>
          <LinkButton kind="main" to="/start">
            {t('home.start')}
          </LinkButton>
          <Button onClick={onSeeSample}>{t('home.seeSample')}</Button>
        </div>
        <p className="small">
          {t('home.time')}
          {betweenSentences(i18n.language)}
          <Link to="/help/tour">{t('home.tour')}</Link>
        </p>
      </div>
      <ul className={styles.promises} aria-label={t('home.promises.label')}>
        {PROMISES.map((promise) => (
          <li key={promise}>
            <strong>{t(`home.promises.${promise}Title`)}</strong>
            <span className="small">{t(`home.promises.${promise}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
