import { useTranslation } from '@/i18n/use-translation'
import type { PlanEdits } from '@/core/plan/plan-edits'
import { isolated } from '@/i18n/isolated'
import { LANGUAGE_TABLE } from '@/i18n/languages'
import { joined } from '@/i18n/listed'
import { useLanguage } from '@/state/preferences'
import { usePlan } from '@/state/use-plan'
import { useSafeguardTitles } from '@/state/use-safeguard-titles'
import { useAllAnswers } from './all-answers'

interface Props {
  readonly edits: PlanEdits
  /** The safeguards that were taken into the plan before it could be worked out. */
  readonly taken: readonly string[]
}

/** Parts of one sentence: the titles, or the first of them and how many more. */
const MOST = 4

/** What became of the safeguards that a plan was begun with: in the plan, or only kept with it, where one finds them. */
export function BegunWith({ edits, taken }: Props) {
  const { t } = useTranslation('pages')
  const { locale } = LANGUAGE_TABLE[useLanguage()]
  const titleOf = useSafeguardTitles()
  const worked = usePlan(useAllAnswers(), edits)
  if (worked.state === 'missing') return null
  const held = new Set(worked.plan.items.map(({ id }) => id))
  const places = [
    { place: 'in', ids: taken.filter((id) => held.has(id)) },
    { place: 'outside', ids: taken.filter((id) => !held.has(id)) },
  ] as const
  const named = (ids: readonly string[]): readonly string[] => {
    const shown = ids.length > MOST ? ids.slice(0, MOST - 1) : ids
    const titles = shown.map((id) => t('addToPlan.begun.title', { title: isolated(titleOf(id).title) }))
    const number = ids.length - shown.length
    return number === 0 ? titles : [...titles, t('addToPlan.begun.more', { number })]
  }
  return places.map(({ place, ids }) =>
    ids.length === 0 ? null : (
      <p key={place}>
        {t(`addToPlan.begun.${place}`, {
          titles: joined(named(ids), locale),
        })}
      </p>
    ),
  )
}
