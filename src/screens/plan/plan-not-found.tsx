import { useTranslation } from 'react-i18next'
import { EmptyState } from '@/components/empty-state'
import { LinkButton } from '@/components/link-button'
import { PageHeading } from '@/components/page-heading'
import styles from './plan-screen.module.css'

export function PlanNotFound() {
  const { t } = useTranslation('plan')
  return (
    <div className={`wrap ${styles.screen}`}>
      <PageHeading title={t('notFound.title')} />
      <EmptyState picture="lost" title={t('notFound.text')}>
        <LinkButton to="/" kind="main">
          {t('notFound.home')}
        </LinkButton>
      </EmptyState>
    </div>
  )
}
