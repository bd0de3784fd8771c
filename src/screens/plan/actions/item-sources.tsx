import { memo } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'
import { Foreign } from '@/components/foreign'
import { isolated } from '@/i18n/isolated'
import { MixedText } from '@/components/mixed-text'
import { sayEdition } from '@/core/document/say-edition'
import { safeguardOf, type SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import { useFramework } from '@/state/data-source'
import styles from './item-panel.module.css'

/** The laws and standards it leans on, and the processes of the framework that it answers. */
export const ItemSources = memo(function ItemSources({
  input,
  item,
}: {
  readonly input: SectionInput
  readonly item: EditedItem
}) {
  const { t } = useTranslation('plan')
  const framework = useFramework()
  const wanted = new Set(item.parts.flatMap((part) => part.processes))
  const processes = framework.processes.filter((process) => wanted.has(process.id))
  return (
    <>
      <section>
        <h3>{t('item.sources')}</h3>
        <ul className={styles.plainList}>
          {safeguardOf(input, item.id).instruments.map((id) => {
            const instrument = input.words.instrument(id)
            return (
              <li key={id}>
                <a href={instrument.url} rel="noreferrer">
                  <Foreign language={instrument.nameLanguage}>{instrument.name}</Foreign>
                </a>{' '}
                <span className={styles.note}>
                  <MixedText language={instrument.issuerLanguage}>
                    {t('item.source', {
                      issuer: isolated(instrument.issuer),
                      year: sayEdition(input.words, instrument, isolated),
                    })}
                  </MixedText>
                </span>
              </li>
            )
          })}
        </ul>
      </section>
      {processes.length > 0 && (
        <section>
          <h3>{t('item.processes')}</h3>
          <ul className={styles.codes}>
            {processes.map((process) => (
              <li key={process.id}>
                <a href={process.url} rel="noreferrer">
                  {process.code}
                </a>
              </li>
            ))}
          </ul>
          <p className={styles.note}>{t('item.processesNote')}</p>
        </section>
      )}
      <p>
        <Link to={`/library/${item.id}`}>{t('item.inLibrary')}</Link>
      </p>
    </>
  )
})
