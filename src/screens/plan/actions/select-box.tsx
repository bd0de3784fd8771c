import { useTranslation } from '@/i18n/use-translation'
import { type SelectionStore, useIsSelected } from '@/state/selection-store'
import styles from './action-list.module.css'

interface Props {
  readonly selection: SelectionStore
  readonly id: string
  /** Whether the action stands in the short list. */
  readonly isShort: boolean
  readonly title: string
  readonly onSelect: (id: string, withShift: boolean) => void
}

/** The box of a row: of the whole list it alone is drawn anew for its mark, so that the mark is there at once. */
export function SelectBox({ selection, id, isShort, title, onSelect }: Props) {
  const { t } = useTranslation('workspace')
  return (
    <label className={styles.box}>
      <input
        type="checkbox"
        checked={useIsSelected(selection, id, isShort)}
        aria-label={t('select.one', { title })}
        onChange={({ nativeEvent }) => onSelect(id, isWithShift(nativeEvent))}
      />
    </label>
  )
}

/** A click or a key that comes as a click; both say whether shift was held. */
function isWithShift(event: Event): boolean {
  return event instanceof MouseEvent && event.shiftKey
}
