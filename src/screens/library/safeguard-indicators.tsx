import { useTranslation } from 'react-i18next'
import type { Safeguard } from '@/core/library/safeguard'
import type { SafeguardText } from '@/core/library/safeguard-text'
import styles from './safeguard-screen.module.css'

export function SafeguardIndicators({
  safeguard,
  text,
}: {
  readonly safeguard: Safeguard
  readonly text: SafeguardText
}) {
  const { t } = useTranslation(['pages', 'taxonomy'])
  return (
    <section>
      <h2>{t('safeguard.indicators')}</h2>
      <ul className={styles.indicators}>
        {safeguard.indicators.map(({ id, frequency, people }) => {
          const words = text.indicators[id]
          if (!words) return null
          return (
            <li key={id}>
              <strong>{words.measure}</strong>
              <span>{t('safeguard.target', { target: words.target })}</span>
              <span>
                {t('safeguard.shownBy', {
                  verification: words.verification,
                  frequency: t(`taxonomy:frequencies.${frequency}`),
                })}
              </span>
              {people && <span>{t('safeguard.people')}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
