import { useTranslation } from 'react-i18next'
import { NotFound } from '@/components/not-found'

export function PlanNotFound() {
  const { t } = useTranslation('plan')
  return <NotFound title={t('notFound.title')} text={t('notFound.text')} to="/" wayOn={t('notFound.home')} />
}
