import { Suspense } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { useParams } from 'react-router'
import { Foreign } from '@/components/foreign'
import { isolated } from '@/i18n/isolated'
import { NotFound } from '@/components/not-found'
import { PageHeading } from '@/components/page-heading'
import { Skeleton } from '@/components/skeleton'
import { TextLanguage } from '@/components/text-language'
import type { Safeguard } from '@/core/library/safeguard'
import { useLibrary } from '@/state/data-source'
import { usePageWords } from '@/state/use-page-words'
import { useSafeguardText } from '@/state/use-safeguard-text'
import { AddToPlan } from './add-to-plan'
import { SafeguardActions } from './safeguard-actions'
import { SafeguardContext } from './safeguard-context'
import { SafeguardFacts } from './safeguard-facts'
import { SafeguardIndicators } from './safeguard-indicators'
import styles from './safeguard-screen.module.css'
import { SafeguardSources } from './safeguard-sources'
import { SuggestChange } from './suggest-change'
import { useEntries } from './use-entries'

/** Everything on one safeguard, at an address that stays: what it is and why at once, the rest when all words have come. */
export function SafeguardScreen() {
  const { safeguard: id = '' } = useParams()
  const { t } = useTranslation('pages')
  const { version } = useLibrary()
  const entry = useEntries().find(({ safeguard }) => safeguard.id === id)
  if (!entry) {
    return (
      <NotFound
        title={t('safeguard.notFound')}
        text={t('safeguard.notFoundText')}
        to="/library"
        wayOn={t('safeguard.toLibrary')}
      />
    )
  }
  const { safeguard, text, isEnglish } = entry
  return (
    <TextLanguage value={isEnglish ? 'en' : undefined}>
      <div className={`wrap ${styles.screen}`}>
        <p className={styles.back}>
          <Link to="/library">{t('safeguard.toLibrary')}</Link>
        </p>
        <PageHeading title={text.title} lead={<Foreign>{text.why}</Foreign>}>
          <Foreign>{text.title}</Foreign>
        </PageHeading>
        {isEnglish && <p className={styles.note}>{t('safeguard.english')}</p>}
        <div className={styles.tools}>
          <AddToPlan safeguard={id} />
          <SuggestChange id={id} title={text.title} version={version} />
        </div>
        <Suspense fallback={<Skeleton label={t('safeguard.actions')} lines={8} />}>
          <AllOfIt safeguard={safeguard} isEnglish={isEnglish} version={version} />
        </Suspense>
      </div>
    </TextLanguage>
  )
}

interface Props {
  readonly safeguard: Safeguard
  readonly isEnglish: boolean
  readonly version: string
}

function AllOfIt({ safeguard, isEnglish, version }: Props) {
  const { t } = useTranslation('pages')
  const words = usePageWords()
  const text = useSafeguardText(safeguard, isEnglish)
  const { id } = safeguard
  return (
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
  )
}
