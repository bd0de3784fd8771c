import { useTranslation } from '@/i18n/use-translation'
import { Notice } from '@/components/notice'
import type { Cleared } from '@/state/clear-everything'

/** What was cleared, and what could not be. */
export function ClearedPlaces({ cleared }: { readonly cleared: readonly Cleared[] }) {
  const { t } = useTranslation('safety')
  const done = cleared.filter(({ isDone }) => isDone)
  const failed = cleared.filter(({ isDone }) => !isDone)
  return (
    <>
      {done.length > 0 ? (
        <Notice tone="success" title={t('clear.done')}>
          <Places cleared={done} />
        </Notice>
      ) : null}
      {failed.length > 0 ? (
        <Notice tone="error" title={t('clear.failed')}>
          <Places cleared={failed} />
        </Notice>
      ) : null}
    </>
  )
}

function Places({ cleared }: { readonly cleared: readonly Cleared[] }) {
  const { t } = useTranslation('safety')
  return (
    <ul>
      {cleared.map(({ place }) => (
        <li key={place}>{t(`clear.what.${place}`)}</li>
      ))}
    </ul>
  )
}
