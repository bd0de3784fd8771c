import type { RefObject } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { isolated } from '@/i18n/isolated'
import { MixedText } from '@/components/mixed-text'
import { Notice } from '@/components/notice'
import { fieldsOf, shownComparison, type ItemComparison, type PlanChange } from '@/core/plan/compare-plans'
import { inSentences } from '@/core/document/joined-phrases'
import type { SectionInput } from '@/core/document/section'
import { type LibraryChanges, libraryChanges } from '@/core/plan/library-changes'
import { editOf } from '@/core/plan/plan-edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { announced } from '@/state/announcements'
import { mergedWith, mergedWithFile } from '@/state/import-plans'
import { useBasisOf } from '@/state/use-basis-of'
import { useMergedWords } from '@/state/use-merged-words'
import { type PlaceWords, usePlaceWords } from '@/state/use-place-words'
import { ChangeList, type SideWords } from './change-list'
import { ChangedItems } from './changed-items'
import { LibraryChangeList } from '../update/library-change-list'
import type { Copy } from './choose-copy'
import styles from './review-tab.module.css'

interface Props {
  readonly saved: SavedPlan
  readonly input: SectionInput
  readonly copy: Copy
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly onMerged: () => void
}

const KINDS = ['added', 'removed', 'changed'] as const
const WORKED_KINDS = ['added', 'changed', 'gone'] as const

/** A copy made for others carries nothing that was worked out. */
function workedOutBetween(before: SavedPlan['basis'], saved: SavedPlan): LibraryChanges {
  return Object.keys(before).length === 0
    ? { added: [], changed: [], gone: [] }
    : libraryChanges(before, saved.basis, saved.edits.items)
}

/** From the other copy to this plan, by action and field, and the way to bring both together. */
export function Differences({ saved, input, copy, heading, onMerged }: Props) {
  const { t } = useTranslation('review')
  const words = usePlaceWords([saved, copy.plan])
  const mergedWords = useMergedWords()
  const { changes, items, others } = shownComparison(copy.plan, saved)
  const sides = { before: t('compare.before'), after: t('compare.after') }
  const isReview = ({ place }: PlanChange): boolean => place.of === 'review'
  const parts = [
    { heading: t('compare.others'), changes: others.filter((each) => !isReview(each)) },
    { heading: t('past.heading'), changes: others.filter(isReview) },
  ].filter((part) => part.changes.length > 0)

  const found = workedOutBetween(useBasisOf(copy.plan, saved, input.library), saved)
  const worked = WORKED_KINDS.filter((kind) => found[kind].length > 0)

  async function merge(): Promise<void> {
    const theirs = { ...copy.plan, id: saved.id }
    announced(mergedWords(copy.isFile ? await mergedWithFile(theirs) : mergedWith(theirs)))
    onMerged()
  }

  return (
    <section className={styles.part} aria-labelledby="differences-heading">
      <h3 id="differences-heading" ref={heading} tabIndex={-1}>
        <MixedText>{t('compare.result', { copy: isolated(copy.label) })}</MixedText>
      </h3>
      {copy.plan.id !== saved.id && (
        <Notice tone="info">
          <p>{t('compare.otherPlan')}</p>
        </Notice>
      )}
      {copy.plan.isShareCopy === true && (
        <Notice tone="info">
          <p>{t('compare.shareCopy')}</p>
        </Notice>
      )}
      <p role="status">
        {changes.length === 0
          ? t(worked.length === 0 ? 'compare.same' : 'compare.sameWritten')
          : inSentences(input, [
              t('compare.count', { count: changes.flatMap(fieldsOf).length }),
              t('compare.direction'),
            ])}
      </p>
      {KINDS.map((kind) => (
        <Items
          key={kind}
          kind={kind}
          items={items.filter((item) => item.kind === kind)}
          words={words}
          sides={sides}
        />
      ))}
      {parts.map((part) => (
        <section key={part.heading} className={styles.part}>
          <h4>{part.heading}</h4>
          <ChangeList changes={part.changes} name={words.place} value={words.value} sides={sides} />
        </section>
      ))}
      {worked.length > 0 && (
        <WorkedOut saved={saved} input={input} before={copy.plan} kinds={worked} found={found} />
      )}
      {changes.length > 0 && (
        <section className={styles.part}>
          <h4>{t('compare.mergeHeading')}</h4>
          <p>{copy.isStartKnown ? t('compare.mergeLeadSince') : t('compare.mergeLead')}</p>
          <div className={styles.buttons}>
            <Button kind="quiet" onClick={() => void merge()}>
              {t('compare.merge')}
            </Button>
          </div>
        </section>
      )}
    </section>
  )
}

interface WorkedOutProps {
  readonly saved: SavedPlan
  readonly input: SectionInput
  readonly before: SavedPlan
  readonly kinds: readonly (typeof WORKED_KINDS)[number][]
  readonly found: LibraryChanges
}

/** What other answers or another library made of the plan: safeguards in it, their standing and months. */
function WorkedOut({ saved, input, before, kinds, found }: WorkedOutProps) {
  const { t } = useTranslation('review')
  const isSameVersion =
    before.libraryVersion === saved.libraryVersion ||
    before.libraryVersion === '' ||
    saved.libraryVersion === ''
  // By the name that it has in the lists above.
  const nameOf = (id: string): string =>
    editOf(saved.edits, id).title?.trim() || editOf(before.edits, id).title?.trim() || ''
  return (
    <section className={styles.part}>
      <h4>{t('compare.worked')}</h4>
      <p>
        {isSameVersion
          ? t('compare.workedLead')
          : inSentences(input, [
              t('compare.workedVersions', {
                before: isolated(before.libraryVersion),
                now: isolated(saved.libraryVersion),
              }),
              t('compare.workedLead'),
            ])}
      </p>
      {kinds.map((kind) => (
        <LibraryChangeList
          key={kind}
          input={input}
          kind={kind}
          changes={found[kind]}
          nameOf={nameOf}
          heading="h5"
        />
      ))}
    </section>
  )
}

interface ItemsProps {
  readonly kind: (typeof KINDS)[number]
  readonly items: readonly ItemComparison[]
  readonly words: PlaceWords
  readonly sides: SideWords
}

function Items({ kind, items, words, sides }: ItemsProps) {
  const { t } = useTranslation('review')
  if (items.length === 0) return null
  return (
    <section className={styles.part}>
      <h4>{t(`compare.${kind}`, { count: items.length })}</h4>
      <ChangedItems items={items} words={words} sides={sides} />
    </section>
  )
}
