import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { useParams } from 'react-router'
import { Foreign } from '@/components/foreign'
import { isolated } from '@/i18n/isolated'
import { NotFound } from '@/components/not-found'
import { MixedText } from '@/components/mixed-text'
import { PageHeading } from '@/components/page-heading'
import { sayEdition } from '@/core/document/say-edition'
import type { SaidInstrument } from '@/core/document/words'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { joined } from '@/i18n/listed'
import { useInstruments } from '@/state/data-source'
import { useLanguage } from '@/state/preferences'
import { type PageWords, usePageWords } from '@/state/use-page-words'
import { InstrumentSafeguards } from './instrument-safeguards'
import styles from './safeguard-screen.module.css'

const ALL = '/help/resources?sort=instrument'

/** `/library/instrument/:id`: one law, standard or guide, its edition and source, and the safeguards that name it. */
export function InstrumentScreen() {
  const { instrument: wanted = '' } = useParams()
  const { t } = useTranslation('pages')
  const words = usePageWords()
  const isKnown = useInstruments().some(({ id }) => id === wanted)
  if (!isKnown)
    return (
      <NotFound
        title={t('instrument.notFound')}
        text={t('instrument.notFoundText')}
        to={ALL}
        wayOn={t('instrument.all')}
      />
    )
  const found = words.instrument(wanted)
  return (
    <div className={`wrap ${styles.screen}`}>
      <p className={styles.back}>
        <Link to={ALL}>{t('instrument.all')}</Link>
      </p>
      <PageHeading title={found.name} lead={t('instrument.lead')}>
        <Foreign language={found.nameLanguage}>{found.name}</Foreign>
      </PageHeading>
      <section className={styles.main}>
        <Facts instrument={found} words={words} />
        <InstrumentSafeguards id={found.id} />
      </section>
    </div>
  )
}

function Facts({ instrument, words }: { readonly instrument: SaidInstrument; readonly words: PageWords }) {
  const { t } = useTranslation(['pages', 'taxonomy'])
  const language = useLanguage()
  const { nameLanguage, issuer, issuerLanguage, about, url, dpiTypes, principles } = instrument
  const types = joined(
    dpiTypes.map((type) => t(`taxonomy:dpiTypes.${type}`)),
    LANGUAGE_TABLE[language].locale,
  )
  return (
    <dl className={styles.pairs}>
      <dt>{t('instrument.about')}</dt>
      <dd>
        <bdi>{about}</bdi>
      </dd>
      <dt>{t('instrument.issuer')}</dt>
      <dd>
        <Foreign language={issuerLanguage}>{issuer}</Foreign>
      </dd>
      <dt>{t('instrument.edition')}</dt>
      <dd>
        <MixedText language={issuerLanguage}>{sayEdition(words, instrument, isolated)}</MixedText>
      </dd>
      <dt>{t('safeguard.types')}</dt>
      <dd>{types}</dd>
      <dt>{t('instrument.principles')}</dt>
      <dd>
        <ul className={styles.plain}>
          {principles.map((principle) => (
            <li key={principle}>
              <Link to={`/library?principle=${principle}`}>
                {principle} {t(`taxonomy:principles.${principle}`)}
              </Link>
            </li>
          ))}
        </ul>
      </dd>
      <dt>{t('instrument.where')}</dt>
      <dd>
        <a href={url} rel="noreferrer">
          {t('instrument.read')}
        </a>
        {nameLanguage === language ? null : <p className={styles.note}>{t('instrument.english')}</p>}
      </dd>
    </dl>
  )
}
