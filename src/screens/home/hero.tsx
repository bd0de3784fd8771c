import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Button } from '@/components/button'
import { PageHeading } from '@/components/page-heading'
import { newPlan } from '@/state/new-plan'
import { planStarted } from '@/state/plans'
import { useLanguage } from '@/state/preferences'
import styles from './hero.module.css'

const PROMISES = ['forWhom', 'private', 'explained', 'unofficial'] as const

export function Hero({ onSeeSample }: { readonly onSeeSample: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const navigate = useNavigate()
  const start = (): void => {
    const id = planStarted(newPlan(language))
    void navigate(`/plans/${id}/answers/system`)
  }
  return (
    <div className={styles.hero}>
      <div className={styles.words}>
        <div className={styles.title}>
          <PageHeading title={t('home.pageTitle')} lead={t('home.lead')}>
            {t('home.title')}
          </PageHeading>
        </div>
        <div className={styles.buttons}>
          <Button kind="main" onClick={start}>
            {t('home.start')}
          </Button>
          <Button onClick={onSeeSample}>{t('home.seeSample')}</Button>
        </div>
        <p className="small">{t('home.time')}</p>
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
