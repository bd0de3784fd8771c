import { useTranslation } from '@/i18n/use-translation'
import { isolated } from '@/i18n/isolated'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { joined } from '@/i18n/listed'
import { planTitle } from '@/state/plan-name'
import { useLanguage } from '@/state/preferences'
import { shortened } from './shortened'

/** Some of the plans, by their places, as one phrase; null for all of them, which need no names. */
export type NamesInShort = (places: readonly number[]) => string | null

/** For findings by the hundred: the first words of the titles, and the numbers that the plans have in `MemberList`. */
export function useNamesInShort(plans: readonly SavedPlan[]): NamesInShort {
  const { t } = useTranslation(['review', 'interface'])
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  const names = plans.map((plan, index) =>
    t('joint.inShort', { title: isolated(shortened(planTitle(plan, t))), number: index + 1 }),
  )
  return (places) => {
    if (places.length === plans.length) return null
    return joined(
      places.flatMap((place) => names[place] ?? []),
      locale,
    )
  }
}
