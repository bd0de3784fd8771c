import { useTranslation } from '@/i18n/use-translation'
import { NotFound } from '@/components/not-found'

/** For an address of questions whose plan this browser does not hold. */
export function NoPlan() {
  const { t } = useTranslation()
  return (
    <NotFound
      title={t('wizard.notFound.title')}
      text={t('wizard.notFound.what')}
      to="/"
      wayOn={t('wizard.notFound.home')}
    />
  )
}
