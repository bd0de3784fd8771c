import { MixedText } from '@/components/mixed-text'
import type { SavedPlan } from '@/core/plan/saved-plan'

interface Props {
  readonly plans: readonly SavedPlan[]
  readonly nameOf: (plan: SavedPlan) => string
}

/** The plans by number, each with its whole name once; what is found below calls them by less, see `useNamesInShort`. */
export function MemberList({ plans, nameOf }: Props) {
  return (
    <ol>
      {plans.map((plan, index) => (
        <li key={`${plan.id}-${index}`}>
          <MixedText>{nameOf(plan)}</MixedText>
        </li>
      ))}
    </ol>
  )
}
