import { useTranslation } from 'react-i18next'
import { Foreign } from '@/components/foreign'
import { isolated } from '@/components/isolated'
import { MixedText } from '@/components/mixed-text'
import { safeguardOf, type SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import styles from './item-panel.module.css'

/** How one will know that it worked: measure, target, and where the figure comes from. */
export function ItemIndicators({ input, item }: { readonly input: SectionInput; readonly item: EditedItem }) {
  const { t } = useTranslation(['plan', 'taxonomy'])
  const { text } = input.words.safeguard(item.id)
  return (
    <section>
      <h3>{t('item.indicators')}</h3>
      <ul className={styles.indicators}>
        {safeguardOf(input, item.id).indicators.map((indicator) => {
          const words = text.indicators[indicator.id]
          if (!words) return null
          const frequency = t(`taxonomy:frequencies.${indicator.frequency}`)
          const target = item.edit.indicators?.[indicator.id]?.target ?? words.target
          return (
            <li key={indicator.id}>
              <strong>
                <Foreign>{words.measure}</Foreign>
              </strong>
              <span>
                <MixedText>{t('item.indicatorTarget', { target: isolated(target) })}</MixedText>
              </span>
              <span>
                <MixedText>
                  {t('item.indicatorHow', { verification: isolated(words.verification), frequency })}
                </MixedText>
              </span>
              {indicator.people && <span>{t('item.indicatorPeople')}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
