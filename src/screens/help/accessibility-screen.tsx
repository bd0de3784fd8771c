import { useTranslation } from '@/i18n/use-translation'
import { PageHeading } from '@/components/page-heading'
import { BackToHelp } from './back-to-help'
import styles from './help.module.css'

const TESTED = ['axe', 'keyboard', 'narrow', 'settings'] as const
const UNTESTED = ['people', 'readers', 'browsers'] as const
const SHORT = ['english', 'elsewhere'] as const

/** What was tested and what was not, so that nobody relies on what nobody has tried. */
export function AccessibilityScreen() {
  const { t } = useTranslation('help')
  return (
    <div className={`wrap ${styles.page}`}>
      <BackToHelp />
      <PageHeading title={t('accessibility.title')} lead={t('accessibility.lead')} />
      <section className={styles.question}>
        <h2>{t('accessibility.tested.heading')}</h2>
        <ul className={styles.list}>
          {TESTED.map((key) => (
            <li key={key}>{t(`accessibility.tested.${key}`)}</li>
          ))}
        </ul>
      </section>
      <section className={styles.question}>
        <h2>{t('accessibility.untested.heading')}</h2>
        <ul className={styles.list}>
          {UNTESTED.map((key) => (
            <li key={key}>{t(`accessibility.untested.${key}`)}</li>
          ))}
        </ul>
      </section>
      <section className={styles.question}>
        <h2>{t('accessibility.short.heading')}</h2>
        <ul className={styles.list}>
          {SHORT.map((key) => (
            <li key={key}>{t(`accessibility.short.${key}`)}</li>
          ))}
        </ul>
      </section>
      <section className={styles.question}>
        <h2>{t('accessibility.barrier.heading')}</h2>
        <p>{t('accessibility.barrier.text')}</p>
      </section>
    </div>
  )
}
