import { useTranslation } from '@/i18n/use-translation'
import { isolated } from '@/i18n/isolated'
import { MixedText } from '@/components/mixed-text'
import { dateWords, indicatorsOf, lacksSource } from '@/core/document/indicators'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import styles from './item-panel.module.css'

/** How one will know that it worked: measure, target, and where the figure comes from. */
export function ItemIndicators({ input, item }: { readonly input: SectionInput; readonly item: EditedItem }) {
  const { t } = useTranslation(['plan', 'taxonomy', 'document', 'workspace'])
  const shown = indicatorsOf(input, item)
  if (shown.length === 0) return null
  return (
    <section>
      <h3>{t('item.indicators')}</h3>
      <ul className={styles.indicators}>
        {shown.map((each) => {
          const { id, measure, target, verification, frequency, people, baseline, latest, latestDate } = each
          const open = t('document:openInside')
          const often = frequency === null ? open : t(`taxonomy:frequencies.${frequency}`)
          const how = verification === '' ? open : isolated(verification)
          return (
            <li key={id}>
              <strong>
                <MixedText>{isolated(measure)}</MixedText>
              </strong>
              {target !== '' && (
                <span>
                  <MixedText>{t('item.indicatorTarget', { target: isolated(target) })}</MixedText>
                </span>
              )}
              {baseline !== '' && (
                <span>
                  <MixedText>
                    {t('workspace:measure.baselineLine', { baseline: isolated(baseline) })}
                  </MixedText>
                </span>
              )}
              {latest !== '' && (
                <span>
                  <MixedText>
                    {latestDate === ''
                      ? t('workspace:measure.latestOnly', { latest: isolated(latest) })
                      : t('workspace:measure.latestLine', {
                          latest: isolated(latest),
                          date: isolated(dateWords(input, latestDate)),
                        })}
                  </MixedText>
                </span>
              )}
              <span>
                <MixedText>
                  {lacksSource(each)
                    ? t('item.indicatorHowOpen', { open })
                    : t('item.indicatorHow', { verification: how, frequency: often })}
                </MixedText>
              </span>
              {people && <span>{t('item.indicatorPeople')}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
