import { useTranslation } from '@/i18n/use-translation'
import { PageHeading } from '@/components/page-heading'
import { ClearAll } from './clear-all'
import { KeepNothing } from './keep-nothing'
import { Promises } from './promises'
import { WithoutNetwork } from './without-network'
import styles from './pages.module.css'

const STAYS = ['browser', 'file', 'documents', 'choices'] as const
const NONE = ['account', 'tracking', 'requests', 'check'] as const
const PARAGRAPHS = ['file', 'document'] as const

/** What stays where, in plain words. */
export function PrivacyScreen() {
  const { t } = useTranslation('pages')
  return (
    <div className={`wrap ${styles.page}`}>
      <PageHeading title={t('privacy.title')} lead={t('privacy.lead')} />
      <section>
        <h2>{t('privacy.stays.heading')}</h2>
        <ul className={styles.list}>
          {STAYS.map((key) => (
            <li key={key}>{t(`privacy.stays.${key}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('privacy.none.heading')}</h2>
        <ul className={styles.list}>
          {NONE.map((key) => (
            <li key={key}>{t(`privacy.none.${key}`)}</li>
          ))}
        </ul>
      </section>
      {PARAGRAPHS.map((key) => (
        <section key={key}>
          <h2>{t(`privacy.${key}.heading`)}</h2>
          <p>{t(`privacy.${key}.text`)}</p>
        </section>
      ))}
      <section>
        <h2>{t('privacy.forget.heading')}</h2>
        <p>{t('privacy.forget.seven')}</p>
        <p>{t('privacy.forget.file')}</p>
      </section>
      <WithoutNetwork />
      <Promises />
      <KeepNothing />
      <ClearAll />
      <section>
        <h2>{t('privacy.links.heading')}</h2>
        <p>{t('privacy.links.text')}</p>
      </section>
    </div>
  )
}
