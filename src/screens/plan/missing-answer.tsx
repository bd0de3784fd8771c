import { useTranslation } from '@/i18n/use-translation'
import { LinkButton } from '@/components/link-button'
import { Notice } from '@/components/notice'
import type { MissingFact } from '@/state/plans-ahead'

interface Props {
  readonly id: string
  readonly missing: MissingFact
}

/** Three answers make a plan; says which one is not there and leads to it. */
export function MissingAnswer({ id, missing }: Props) {
  const { t } = useTranslation('plan')
  return (
    <Notice tone="info" title={t('missing.title')}>
      <p>{t(`missing.${missing}`)}</p>
      <p>
        <LinkButton to={`/plans/${id}/answers/system`}>{t('missing.answer')}</LinkButton>
      </p>
    </Notice>
  )
}
