import { useTranslation } from '@/i18n/use-translation'
import { NotFound } from '@/components/not-found'

/** Any address that leads nowhere: said plainly, or one would take the first page for what one asked for. */
export function WrongAddressScreen() {
  const { t } = useTranslation('pages')
  return (
    <NotFound
      title={t('wrongAddress.title')}
      text={t('wrongAddress.text')}
      to="/"
      wayOn={t('wrongAddress.home')}
    />
  )
}
