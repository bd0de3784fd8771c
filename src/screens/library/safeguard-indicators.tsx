import { useTranslation } from '@/i18n/use-translation'
import { Foreign } from '@/components/foreign'
import { isolated } from '@/i18n/isolated'
import { MixedText } from '@/components/mixed-text'
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
              <strong>
                <Foreign>{words.measure}</Foreign>
              </strong>
              <span>
                <MixedText>{t('safeguard.target', { target: isolated(words.target) })}</MixedText>
              </span>
              <span>
                <MixedText>
                  {t('safeguard.shownBy', {
                    verification: isolated(words.verification),
                    frequency: t(`taxonomy:frequencies.${frequency}`),
                  })}
                </MixedText>
              </span>
              {people && <span>{t('safeguard.people')}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
