import { lazy, Suspense } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Notice } from '@/components/notice'
import type { SavedPlan } from '@/core/plan/saved-plan'
import type { Place } from './page-address'
import { missingFor } from './plan-link'

// It needs the library, which comes after the first question can be answered.
const BegunWith = lazy(async () => ({ default: (await import('./begun-with')).BegunWith }))

interface Props {
  readonly saved: SavedPlan
  readonly place: Place
}

/** Where the three answers that a plan needs have been asked, it says that there is one. */
export function FirstPlan({ saved, place }: Props) {
  const { t } = useTranslation()
  const { step, index } = place
  const isHere = step.asks.includes('roles') && index === step.pages.length - 1
  if (!isHere || missingFor(saved.answers).length > 0) return null
  const { items } = saved.edits
  const taken = Object.keys(items).filter((id) => items[id]?.decision === 'planned')
  return (
    <Notice tone="success">
      <p>{t('wizard.firstPlan')}</p>
      {taken.length > 0 && (
        <Suspense fallback={null}>
          <BegunWith edits={saved.edits} taken={taken} />
        </Suspense>
      )}
    </Notice>
  )
}
