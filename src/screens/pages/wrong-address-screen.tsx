import { useTranslation } from 'react-i18next'
import { EmptyState } from '@/components/empty-state'
import { LinkButton } from '@/components/link-button'
import { PageHeading } from '@/components/page-heading'
import styles from './pages.module.css'

/** Any address that leads nowhere: said plainly, or one would take the first page for what one asked for. */
export function WrongAddressScreen() {
  const { t } = useTranslation('pages')
  return (
    <div className={`wrap ${styles.page}`}>
      <PageHeading title={t('wrongAddress.title')} />
      <EmptyState picture="lost" title={t('wrongAddress.text')}>
        <LinkButton to="/" kind="main">
          {t('wrongAddress.home')}
        </LinkButton>
      </EmptyState>
    </div>
  )
}
