import { useTranslation } from 'react-i18next'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { updateTakenUp } from '@/state/deferred-updates'

/** Stands over a plan that is shown with a library it was not accepted with. */
export function UpdateWaits({ id }: { readonly id: string }) {
  const { t } = useTranslation('review')
  return (
    <Notice tone="warning">
      <p>{t('update.waits')}</p>
      <Button kind="quiet" onClick={() => updateTakenUp(id)}>
        {t('update.show')}
      </Button>
    </Notice>
  )
}
