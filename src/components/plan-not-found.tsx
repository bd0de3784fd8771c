import { useTranslation } from '@/i18n/use-translation'
import { NotFound } from './not-found'

/** For an address that names a plan which this browser does not hold. */
export function PlanNotFound() {
  const { t } = useTranslation('plan')
  return <NotFound title={t('notFound.title')} text={t('notFound.text')} to="/" wayOn={t('notFound.home')} />
}
