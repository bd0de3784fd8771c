import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import type { Library } from '@/core/library/library'
import { hasLibraryUpdate } from '@/core/plan/library-changes'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { updateTakenUp, useIsUpdateDeferred } from '@/state/deferred-updates'

interface Props {
  readonly saved: SavedPlan
  readonly library: Library
}

/** Stands over a plan that is shown with a library it was not accepted with. */
export function UpdateWaits({ saved, library }: Props) {
  const { t } = useTranslation('review')
  const isDeferred = useIsUpdateDeferred(saved.id)
  if (!isDeferred || !hasLibraryUpdate(saved, library)) return null
  return (
    <Notice tone="warning">
      <p>{t('update.waits')}</p>
      <Button kind="quiet" onClick={() => updateTakenUp(saved.id)}>
        {t('update.show')}
      </Button>
    </Notice>
  )
}
