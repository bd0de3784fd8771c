import { useTranslation } from '@/i18n/use-translation'
import { betweenSentences } from '@/core/document/between-sentences'
import type { PlanChange } from '@/core/plan/compare-plans'
import type { Decided } from '@/core/plan/history'
import type { LastMerge } from '@/core/plan/last-merge'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { useMergeSteps } from '@/state/last-merge'
import { useSavedPlan } from '@/state/open-plans'
import { usePlaceWords } from '@/state/use-place-words'
import styles from './plan-header.module.css'
import { ChangeList } from './review/change-list'
import { ChangedItems } from './review/changed-items'
import reviewStyles from './review/review-tab.module.css'

/** What the last merge changed, by action and field, and what was decided on since: folded, for sixty may have come. */
export function MergedChanges({ id }: { readonly id: string }) {
  const { t } = useTranslation('safety')
  const merge = useMergeSteps(id)
  const saved = useSavedPlan(id)
  if (!merge || !saved || (merge.came.changes.length === 0 && merge.decided.length === 0)) return null
  return (
    <details className={styles.fold}>
      <summary>{t('merge.show')}</summary>
      <Changes saved={saved} merge={merge} />
    </details>
  )
}

function Changes({ saved, merge }: { readonly saved: SavedPlan; readonly merge: LastMerge }) {
  const { t, i18n } = useTranslation(['safety', 'review'])
  const words = usePlaceWords([saved, merge.before])
  const sides = { before: t('merge.before'), after: t('merge.after') }
  const choices = { before: t('merge.left'), after: t('merge.chosen') }
  const { changes, items, others } = merge.came
  const isReview = ({ place }: PlanChange): boolean => place.of === 'review'
  const decided = merge.decided.flatMap(choicesOf)
  const lists = [
    { heading: t('review:compare.others'), changes: others.filter((each) => !isReview(each)), sides },
    { heading: t('review:past.heading'), changes: others.filter(isReview), sides },
    { heading: t('merge.decided', { count: decided.length }), changes: decided, sides: choices },
  ].filter((list) => list.changes.length > 0)
  return (
    <div className={reviewStyles.part}>
      <p>
        {[
          ...(changes.length > 0 ? [t('merge.lead')] : []),
          ...(decided.length > 0 ? [t('merge.decidedLead')] : []),
        ].join(betweenSentences(i18n.language))}
      </p>
      {items.length > 0 && <ChangedItems items={items} words={words} sides={sides} />}
      {lists.map((list) => (
        <section key={list.heading} className={reviewStyles.part}>
          <p className={reviewStyles.name}>{list.heading}</p>
          <ChangeList changes={list.changes} name={words.place} value={words.value} sides={list.sides} />
        </section>
      ))}
    </div>
  )
}

/** What was let go, and what stands; both are shown though one of them be empty. */
function choicesOf({ conflicts, choice }: Decided) {
  return conflicts.map(({ path, place, mine, theirs }) => ({
    path,
    place,
    before: (choice === 'mine' ? theirs : mine) ?? '',
    after: (choice === 'mine' ? mine : theirs) ?? '',
  }))
}
