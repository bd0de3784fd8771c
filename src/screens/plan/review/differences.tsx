import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/button'
import { isolated } from '@/components/isolated'
import { MixedText } from '@/components/mixed-text'
import { Notice } from '@/components/notice'
import { comparePlans, type ItemComparison } from '@/core/plan/compare-plans'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { announced } from '@/state/announcements'
import { mergedWith } from '@/state/import-plans'
import { usePlaceWords } from '@/state/use-place-words'
import { ChangeList } from './change-list'
import type { Copy } from './choose-copy'
import styles from './review-tab.module.css'

interface Props {
  readonly saved: SavedPlan
  readonly copy: Copy
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly onMerged: () => void
}

const KINDS = ['added', 'removed', 'changed'] as const

/** From the other copy to this plan, by action and field, and the way to bring both together. */
export function Differences({ saved, copy, heading, onMerged }: Props) {
  const { t } = useTranslation('review')
  const words = usePlaceWords([saved, copy.plan])
  const { changes, items, others } = comparePlans(copy.plan, saved)

  function merge(): void {
    mergedWith({ ...copy.plan, id: saved.id })
    announced(t('compare.merged'))
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
          ? t('compare.same')
          : `${t('compare.count', { count: changes.length })} ${t('compare.direction')}`}
      </p>
      {KINDS.map((kind) => (
        <Items key={kind} kind={kind} items={items.filter((item) => item.kind === kind)} words={words} />
      ))}
      {others.length > 0 && (
        <section className={styles.part}>
          <h4>{t('compare.others')}</h4>
          <ChangeList changes={others} name={words.place} value={words.value} />
        </section>
      )}
      {changes.length > 0 && (
        <section className={styles.part}>
          <h4>{t('compare.mergeHeading')}</h4>
          <p>{t('compare.mergeLead')}</p>
          <div className={styles.buttons}>
            <Button kind="quiet" onClick={merge}>
              {t('compare.merge')}
            </Button>
          </div>
        </section>
      )}
    </section>
  )
}

interface ItemsProps {
  readonly kind: (typeof KINDS)[number]
  readonly items: readonly ItemComparison[]
  readonly words: ReturnType<typeof usePlaceWords>
}

function Items({ kind, items, words }: ItemsProps) {
  const { t } = useTranslation('review')
  if (items.length === 0) return null
  return (
    <section className={styles.part}>
      <h4>{t(`compare.${kind}`, { count: items.length })}</h4>
      <ul className={styles.moved}>
        {items.map(({ id, changes }) => (
          <li key={id}>
            <p className={styles.name}>
              <bdi>{words.title(id)}</bdi>
            </p>
            <ChangeList changes={changes} name={words.field} value={words.value} />
          </li>
        ))}
      </ul>
    </section>
  )
}
