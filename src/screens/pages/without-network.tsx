import { useTranslation } from '@/i18n/use-translation'
import { useKept } from '@/state/new-version'

/** How far the app is kept for working without a network, at this moment. */
export function WithoutNetwork() {
  const { t } = useTranslation('safety')
  const kept = useKept()
  return (
    <section>
      <h2>{t('offline.title')}</h2>
      {kept === 'one-file' ? null : <p>{t('offline.lead')}</p>}
      <p role="status">{t(`offline.${kept}`)}</p>
      {kept === 'not-kept' || kept === 'one-file' ? null : <p>{t('offline.install')}</p>}
    </section>
  )
}
