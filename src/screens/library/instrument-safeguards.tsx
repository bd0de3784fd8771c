import { useTranslation } from '@/i18n/use-translation'
import { EmptyState } from '@/components/empty-state'
import styles from './safeguard-screen.module.css'
import { SafeguardLines } from './safeguard-list'
import { useEntries } from './use-entries'

/** The safeguards that are built on an instrument. */
export function InstrumentSafeguards({ id }: { readonly id: string }) {
  const { t } = useTranslation('pages')
  const naming = useEntries().filter(({ safeguard }) => safeguard.instruments.includes(id))
  if (naming.length === 0) return <EmptyState picture="list" title={t('instrument.none')} />
  return (
    <section>
      <h2>{t('instrument.named', { count: naming.length })}</h2>
      {naming.some(({ isEnglish }) => isEnglish) && <p className={styles.note}>{t('safeguard.english')}</p>}
      <SafeguardLines entries={naming} />
    </section>
  )
}
