import { useTranslation } from '@/i18n/use-translation'
import { MixedText } from '@/components/mixed-text'
import { Notice } from '@/components/notice'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { useDayTimes } from '@/state/use-day-time'

interface Props {
  readonly plans: readonly SavedPlan[]
  readonly nameOf: (plan: SavedPlan) => string
}

/** Two states of one plan are no two authorities: a warning, since all that is found below counts them so. */
export function RepeatedPlans({ plans, nameOf }: Props) {
  const { t } = useTranslation('review')
  const dayTimes = useDayTimes()
  const repeated = plans.filter(({ id }, index) => plans.some((each, at) => at !== index && each.id === id))
  if (repeated.length === 0) return null
  const times = dayTimes(repeated.map(({ updatedAt }) => updatedAt))
  return (
    <Notice tone="warning" title={t('joint.copiesTitle')}>
      <p>{t('joint.copies')}</p>
      <ul>
        {repeated.map((plan, index) => (
          <li key={`${plan.id}-${index}`}>
            <MixedText>{t('compare.file', { name: nameOf(plan), when: times[index] })}</MixedText>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
