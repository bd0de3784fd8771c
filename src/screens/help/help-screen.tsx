import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { PageHeading } from '@/components/page-heading'
import { KeyboardButton } from './keyboard-button'
import styles from './help.module.css'

const PLACES = ['tour', 'questions', 'glossary', 'resources', 'accessibility'] as const
const PAGES = ['method', 'privacy', 'about'] as const

/** Where every kind of help is found. */
export function HelpScreen() {
  const { t } = useTranslation(['help', 'pages'])
  return (
    <div className={`wrap ${styles.page}`}>
      <PageHeading title={t('hub.title')} lead={t('hub.lead')} />
      <ul className={styles.list}>
        {PLACES.map((place) => (
          <li key={place}>
            <Link to={`/help/${place}`}>{t(`hub.${place}`)}</Link>
          </li>
        ))}
        <li>
          <Link to="/library/coverage">{t('pages:library.toCoverage')}</Link>
        </li>
        {PAGES.map((page) => (
          <li key={page}>
            <Link to={`/${page}`}>{t(`pages:${page}.title`)}</Link>
          </li>
        ))}
      </ul>
      <p>
        <KeyboardButton />
      </p>
    </div>
  )
}
