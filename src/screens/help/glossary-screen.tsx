import { useTranslation } from '@/i18n/use-translation'
import { PageHeading } from '@/components/page-heading'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { TERM_IDS } from '@/state/glossary'
import { useLanguage } from '@/state/preferences'
import { BackToHelp } from './back-to-help'
import styles from './help.module.css'

/** All words that the tool explains, in the order of the reader's own alphabet. */
export function GlossaryScreen() {
  const { t } = useTranslation(['help', 'terms'])
  const { compare } = new Intl.Collator(LANGUAGE_TABLE[useLanguage()].locale)
  const entries = TERM_IDS.map((id) => ({ id, term: t(`terms:list.${id}.term`) })).sort((a, b) =>
    compare(a.term, b.term),
  )
  return (
    <div className={`wrap ${styles.page}`}>
      <BackToHelp />
      <PageHeading title={t('glossary.title')} lead={t('glossary.lead')} />
      <dl className={styles.terms}>
        {entries.map(({ id, term }) => (
          <div key={id}>
            {/* Without a `dfn`: each of the two is a term to a screen reader, which said the word twice. */}
            <dt>{term}</dt>
            <dd>{t(`terms:list.${id}.means`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
