import { useTranslation } from '@/i18n/use-translation'

/** Stands in while a part of the app loads. */
export function Loading() {
  const { t } = useTranslation()
  return (
    <p role="status" className="wrap" data-waiting>
      {t('app.loading')}
    </p>
  )
}
