import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { Foreign } from '@/components/foreign'
import { isolated } from '@/components/isolated'
import { NotFound } from '@/components/not-found'
import { PageHeading } from '@/components/page-heading'
import { TextLanguage } from '@/components/text-language'
import { useLibrary } from '@/state/data-source'
import { useLanguage } from '@/state/preferences'
import { useWords } from '@/state/use-words'
import { AddToPlan } from './add-to-plan'
import { SafeguardActions } from './safeguard-actions'
import { SafeguardContext } from './safeguard-context'
import { SafeguardFacts } from './safeguard-facts'
import { SafeguardIndicators } from './safeguard-indicators'
import styles from './safeguard-screen.module.css'
import { SafeguardSources } from './safeguard-sources'
import { SuggestChange } from './suggest-change'

/** Everything on one safeguard, at an address that stays. */
export function SafeguardScreen() {
  const { safeguard: id = '' } = useParams()
  const { t } = useTranslation('pages')
  const { safeguards, version } = useLibrary()
  const words = useWords(useLanguage())
  const safeguard = safeguards.find((each) => each.id === id)
  if (!safeguard) {
    return (
      <NotFound
        title={t('safeguard.notFound')}
        text={t('safeguard.notFoundText')}
        to="/library"
        wayOn={t('safeguard.toLibrary')}
      />
    )
  }
  const { text, language } = words.safeguard(id)
  return (
    <TextLanguage value={language}>
      <div className={`wrap ${styles.screen}`}>
        <p className={styles.back}>
          <Link to="/library">{t('safeguard.toLibrary')}</Link>
        </p>
        <PageHeading title={text.title} lead={<Foreign>{text.why}</Foreign>}>
          <Foreign>{text.title}</Foreign>
        </PageHeading>
        {language !== words.language && <p className={styles.note}>{t('safeguard.english')}</p>}
        <div className={styles.tools}>
          <AddToPlan safeguard={id} />
          <SuggestChange id={id} title={text.title} version={version} />
        </div>
        <div className={styles.columns}>
          <div className={styles.main}>
            <SafeguardActions safeguard={safeguard} text={text} />
            <SafeguardContext safeguard={safeguard} text={text} words={words} />
            <SafeguardIndicators safeguard={safeguard} text={text} />
            <section>
              <h2>{t('safeguard.pitfall')}</h2>
              <p>
                <Foreign>{text.pitfall}</Foreign>
              </p>
            </section>
          </div>
          <div className={styles.side}>
            <SafeguardFacts safeguard={safeguard} words={words} />
            <SafeguardSources safeguard={safeguard} words={words} />
            <p className={styles.note}>{t('safeguard.address', { id: isolated(id), version })}</p>
          </div>
        </div>
      </div>
    </TextLanguage>
  )
}
