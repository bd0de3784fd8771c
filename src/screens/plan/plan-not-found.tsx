import { useTranslation } from 'react-i18next'
import { LinkButton } from '@/components/link-button'
import { PageHeading } from '@/components/page-heading'
import styles from './plan-screen.module.css'

export function PlanNotFound() {
  const { t } = useTranslation('plan')
  return (
    <div className={`wrap ${styles.screen}`}>
      <PageHeading title={t('notFound.title')} />
      <p>{t('notFound.text')}</p>
      <p>
        <LinkButton to="/">{t('notFound.home')}</LinkButton>
      </p>
    </div>
  )
}
