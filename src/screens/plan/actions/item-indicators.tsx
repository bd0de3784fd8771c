import { useTranslation } from 'react-i18next'
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
              <strong>{words.measure}</strong>
              <span>{t('item.indicatorTarget', { target })}</span>
              <span>{t('item.indicatorHow', { verification: words.verification, frequency })}</span>
              {indicator.people && <span>{t('item.indicatorPeople')}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
