import { useTranslation } from '@/i18n/use-translation'
import { Link } from '@/components/link'

/** To the one answer that turns counted months into those of a calendar. */
export function StartLink({ planId }: { readonly planId: string }) {
  const { t } = useTranslation('plan')
  return <Link to={`/plans/${planId}/answers/timing?question=startMonth`}>{t('overview.gapStartLink')}</Link>
}
