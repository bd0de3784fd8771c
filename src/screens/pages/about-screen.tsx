import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { PageHeading } from '@/components/page-heading'
import { useLibrary } from '@/state/data-source'
import styles from './pages.module.css'

const WHOM = ['government', 'regulator', 'donor', 'provider', 'advocates'] as const
const NOT = ['un', 'legal', 'score', 'replace'] as const
const MORE = ['help', 'method', 'privacy', 'library'] as const

const FRAMEWORK = 'https://safedpi.gitbook.io/safeguards'
const CC_BY_SA = 'https://creativecommons.org/licenses/by-sa/4.0/'
const APACHE = 'https://www.apache.org/licenses/LICENSE-2.0'

/** What it is, for whom, what it is not, and whose work it stands on. */
export function AboutScreen() {
  const { t } = useTranslation(['pages', 'safety'])
  const { version } = useLibrary()
  return (
    <div className={`wrap ${styles.page}`}>
      <PageHeading title={t('about.title')} lead={t('about.lead')} />
      <section>
        <h2>{t('about.dpi.heading')}</h2>
        <p>{t('about.dpi.text')}</p>
      </section>
      <section>
        <h2>{t('about.framework.heading')}</h2>
        <p>{t('about.framework.text')}</p>
        <p>{t('about.framework.adds')}</p>
        <p>
          <a href={FRAMEWORK} rel="noreferrer">
            {t('about.framework.link')}
          </a>
        </p>
      </section>
      <section>
        <h2>{t('about.whom.heading')}</h2>
        <ul className={styles.list}>
          {WHOM.map((key) => (
            <li key={key}>{t(`about.whom.${key}`)}</li>
          ))}
        </ul>
        <p>{t('about.whom.why')}</p>
      </section>
      <section>
        <h2>{t('about.not.heading')}</h2>
        <ul className={styles.list}>
          {NOT.map((key) => (
            <li key={key}>{t(`about.not.${key}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('about.licences.heading')}</h2>
        <ul className={styles.list}>
          <li>{t('about.licences.framework')}</li>
          <li>{t('about.licences.library', { version })}</li>
          <li>{t('about.licences.code')}</li>
          <li>{t('about.licences.documents')}</li>
          <li>
            <Link to="/about/licences">{t('safety:licences.title')}</Link>
          </li>
        </ul>
        <ul className={styles.list}>
          <li>
            <a href={CC_BY_SA} rel="noreferrer license">
              {t('about.licences.ccLink')}
            </a>
          </li>
          <li>
            <a href={APACHE} rel="noreferrer license">
              {t('about.licences.apacheLink')}
            </a>
          </li>
        </ul>
      </section>
      <section>
        <h2>{t('about.more.heading')}</h2>
        <ul className={styles.list}>
          {MORE.map((place) => (
            <li key={place}>
              <Link to={`/${place}`}>{t(`about.more.${place}`)}</Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
