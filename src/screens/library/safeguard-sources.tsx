import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { Foreign } from '@/components/foreign'
import { isolated } from '@/i18n/isolated'
import { MixedText } from '@/components/mixed-text'
import { sayEdition } from '@/core/document/say-edition'
import type { Safeguard } from '@/core/library/safeguard'
import type { PageWords } from '@/state/use-page-words'
import styles from './safeguard-screen.module.css'

export function SafeguardSources({
  safeguard,
  words,
}: {
  readonly safeguard: Safeguard
  readonly words: PageWords
}) {
  const { t } = useTranslation('pages')
  return (
    <section>
      <h2>{t('safeguard.sources')}</h2>
      <ul className={styles.sources}>
        {safeguard.instruments.map((id) => {
          const instrument = words.instrument(id)
          const { name, nameLanguage, issuer, issuerLanguage, url, about } = instrument
          return (
            <li key={id}>
              <a id={`source-${id}`} href={url} rel="noreferrer">
                <Foreign language={nameLanguage}>{name}</Foreign>
              </a>
              <span>
                <MixedText language={issuerLanguage}>
                  {t('safeguard.source', {
                    issuer: isolated(issuer),
                    year: sayEdition(words, instrument, isolated),
                  })}
                </MixedText>
              </span>
              <bdi>{about}</bdi>
              <Link
                id={`page-${id}`}
                to={`/library/instrument/${id}`}
                aria-labelledby={`page-${id} source-${id}`}
              >
                {t('instrument.page')}
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
