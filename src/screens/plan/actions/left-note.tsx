import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { LiveText } from '@/components/live-text'
import { MixedText } from '@/components/mixed-text'
import { titleOf } from '@/core/document/item-words'
import type { SectionInput } from '@/core/document/section'
import { isolated } from '@/i18n/isolated'
import styles from './action-list.module.css'
import type { Left } from './use-left'

interface Props {
  readonly said: string
  readonly way: string
  readonly onFollow: () => void
}

/** In the place of rows that left it: where they are now, and the way there. */
export function LeftNote({ said, way, onFollow }: Props) {
  return (
    <div className={styles.left}>
      <p>
        <MixedText>{said}</MixedText>
      </p>
      <Button kind="plain" onClick={onFollow}>
        {way}
      </Button>
    </div>
  )
}

/** The same for those who listen: there before a row leaves, and silent while words are still being typed. */
export function LeftSaid({ said }: { readonly said: string }) {
  return <LiveText text={said} />
}

/** “Skills” is now under “Set aside by you”; of what stood nowhere before, that it is in the list. */
export function useLeftWords(input: SectionInput, left: Left | null): { said: string; way: string } {
  const { t } = useTranslation(['plan', 'workspace'])
  if (left === null) return { said: '', way: '' }
  const { ids, to, isNew } = left
  const item = input.plan.items.find(({ id }) => id === ids[0])
  const title = item ? isolated(titleOf(input, item)) : ''
  const count = ids.length
  if (to.place === 'hidden') {
    const said =
      count === 1
        ? t(isNew ? 'workspace:left.addedHidden' : 'workspace:left.hidden', { title })
        : t('workspace:left.hiddenMany', { count })
    return { said, way: t('workspace:left.showAll') }
  }
  const place = to.place === 'aside' ? t('workspace:tools.filters.aside') : to.heading
  const said =
    count === 1
      ? t(isNew ? 'workspace:left.added' : 'workspace:left.to', { title, place })
      : t('workspace:left.toMany', { count, place })
  return { said, way: t('workspace:left.show') }
}
