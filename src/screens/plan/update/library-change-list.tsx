import { useTranslation } from '@/i18n/use-translation'
import { Details } from '@/components/details'
import type { SectionInput } from '@/core/document/section'
import type { LibraryChange } from '@/core/plan/library-changes'
import { ChangedItem } from './changed-item'
import styles from './library-update.module.css'

interface Props {
  readonly input: SectionInput
  readonly kind: 'added' | 'changed' | 'gone'
  readonly changes: readonly LibraryChange[]
  /** What the users call it themselves, where that is how it is to go; empty where it has the library's title. */
  readonly nameOf?: (id: string) => string
  /** How deep it stands in the page. */
  readonly heading?: 'h3' | 'h5'
}

/** One kind of change: what is or was in the short list or carries the user's words first, the rest folded. */
export function LibraryChangeList({ input, kind, changes, nameOf, heading: Heading = 'h3' }: Props) {
  const { t } = useTranslation('review')
  const first = changes.filter(isWeighty)
  const rest = changes.filter((change) => !isWeighty(change))
  const list = (shown: readonly LibraryChange[]) => (
    <ul className={styles.list}>
      {shown.map((change) => (
        <li key={change.id}>
          <ChangedItem input={input} change={change} name={nameOf?.(change.id) ?? ''} />
        </li>
      ))}
    </ul>
  )
  return (
    <section className={styles.part}>
      <Heading id={`library-${kind}`}>{t(`update.${kind}`, { count: changes.length })}</Heading>
      {first.length > 0 && list(first)}
      {rest.length > 0 && (
        <Details summary={t('update.rest', { count: rest.length })} about={`library-${kind}`}>
          {list(rest)}
        </Details>
      )}
    </section>
  )
}

function isWeighty({ tier, isEdited }: LibraryChange): boolean {
  return isEdited || tier.before === 'priority' || tier.now === 'priority'
}
