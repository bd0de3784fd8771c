import { useTranslation } from '@/i18n/use-translation'
import { useNavigate } from 'react-router'
import { Button } from '@/components/button'
import { PageHeading } from '@/components/page-heading'
import { useLanguage } from '@/state/preferences'
import { useOpenSample } from '@/state/use-open-sample'
import { useSamples } from '@/state/data-source'
import { BackToHelp } from './back-to-help'
import styles from './help.module.css'
import { TOUR_STEPS, tourAddress } from './tour-steps'

/** What the tour shows, and its beginning: it walks through the plan of the first sample. */
export function TourScreen() {
  const { t } = useTranslation('help')
  const navigate = useNavigate()
  const [sample] = useSamples(useLanguage())
  const openSample = useOpenSample()
  return (
    <div className={`wrap ${styles.page}`}>
      <BackToHelp />
      <PageHeading title={t('tour.title')} lead={t('tour.lead')} />
      <ol className={styles.steps}>
        {TOUR_STEPS.map((step) => (
          <li key={step}>{t(`tour.steps.${step}`)}</li>
        ))}
      </ol>
      <p className={styles.note}>{t('tour.note')}</p>
      {sample === undefined ? null : (
        <p>
          <Button kind="main" onClick={() => void navigate(tourAddress(openSample(sample), 1))}>
            {t('tour.start')}
          </Button>
        </p>
      )}
    </div>
  )
}
