import { useMemo } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { MixedText } from '@/components/mixed-text'
import { shownComparison } from '@/core/plan/compare-plans'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { withSmallStart } from '@/i18n/listed'
import { useLanguage } from '@/state/preferences'
import { usePlaceWords } from '@/state/use-place-words'

/** So many are named; a state that a file replaced may differ in sixty. */
const MOST = 3

interface Props {
  readonly state: SavedPlan
  /** The state after it, or the plan as it is now. */
  readonly next: SavedPlan
}

/** What was changed from a state on, up to the next: that tells which of them one wants back. */
export function ChangedAfter({ state, next }: Props) {
  const { t } = useTranslation(['safety', 'document'])
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  const words = usePlaceWords([next, state])
  const changes = useMemo(() => shownComparison(state, next).changes, [state, next])
  if (changes.length === 0) return <p>{t('earlier.unchanged')}</p>
  const named = [...new Set(changes.map(({ place }) => withSmallStart(words.place(place), locale)))]
  const fields = named.slice(0, MOST).join(t('document:separator'))
  const count = named.length - MOST
  return (
    <p>
      <MixedText>
        {count > 0 ? t('earlier.changedMore', { fields, count }) : t('earlier.changed', { fields })}
      </MixedText>
    </p>
  )
}
