import { useTranslation } from '@/i18n/use-translation'
import styles from './actions-tab.module.css'
import { type Selection, useSelectedIds } from './use-selection'

/** Selects every row shown, or none; where none is shown there is nothing to select. */
export function SelectAll({ selection }: { readonly selection: Selection }) {
  const { t } = useTranslation('workspace')
  const count = useSelectedIds(selection).size
  if (selection.shown.length === 0) return null
  return (
    <label className={styles.all}>
      <input
        type="checkbox"
        checked={count > 0 && count === selection.shown.length}
        onChange={(event) => selection.setAll(event.target.checked)}
      />
      {t('select.all')}
    </label>
  )
}
