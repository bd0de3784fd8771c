import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { PageHeading } from '@/components/page-heading'
import { BackToHelp } from './back-to-help'
import styles from './help.module.css'

const OWN = ['whom', 'notOnly', 'unknown', 'disagree', 'share', 'safe', 'official', 'score'] as const

/** Where an answer goes on. */
const FURTHER = { safe: 'privacy', official: 'about', score: 'method' } as const

/** What people ask first; two answers are those of the page about the tool. */
export function QuestionsScreen() {
  const { t } = useTranslation(['help', 'pages'])
  return (
    <div className={`wrap ${styles.page}`}>
      <BackToHelp />
      <PageHeading title={t('questions.title')} lead={t('questions.lead')} />
      <section className={styles.question}>
        <h2>{t('questions.dpi.ask')}</h2>
        <p>{t('pages:about.dpi.text')}</p>
      </section>
      <section className={styles.question}>
        <h2>{t('questions.framework.ask')}</h2>
        <p>{t('pages:about.framework.text')}</p>
        <p>{t('pages:about.framework.adds')}</p>
      </section>
      {OWN.map((id) => (
        <section key={id} className={styles.question}>
          <h2>{t(`questions.${id}.ask`)}</h2>
          <p>{t(`questions.${id}.answer`)}</p>
          <Further id={id} />
        </section>
      ))}
    </div>
  )
}

function Further({ id }: { readonly id: (typeof OWN)[number] }) {
  const { t } = useTranslation('pages')
  if (!(id in FURTHER)) return null
  const page = FURTHER[id as keyof typeof FURTHER]
  return (
    <p>
      <Link to={`/${page}`}>{t(`${page}.title`)}</Link>
    </p>
  )
}
