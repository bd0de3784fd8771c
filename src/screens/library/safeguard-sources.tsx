import { useTranslation } from 'react-i18next'
import type { Words } from '@/core/document/words'
import type { Safeguard } from '@/core/library/safeguard'
import styles from './safeguard-screen.module.css'

export function SafeguardSources({
  safeguard,
  words,
}: {
  readonly safeguard: Safeguard
  readonly words: Words
}) {
  const { t } = useTranslation('pages')
  return (
    <section>
      <h2>{t('safeguard.sources')}</h2>
      <ul className={styles.sources}>
        {safeguard.instruments.map((id) => {
          const { name, issuer, year, url, about } = words.instrument(id)
          return (
            <li key={id}>
              <a href={url} rel="noreferrer">
                {name}
              </a>
              <span>{t('safeguard.source', { issuer, year })}</span>
              <span>{about}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
