import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { VisuallyHidden } from '@/components/visually-hidden'
import { type Selection, useSelectedIds } from './use-selection'

interface Props {
  readonly selection: Selection
  /** The last one left, and what was pressed went with it. */
  readonly onNone: () => void
}

/** How many are selected, for those who listen: there before any is, and heard when rows leave the list selected. */
export function SelectionCount({ selection, onNone }: Props) {
  const { t } = useTranslation('workspace')
  const count = useSelectedIds(selection).size
  const [hadSome, setHadSome] = useState(false)
  if (count > 0 && !hadSome) setHadSome(true)
  const emptied = useEffectEvent(() => {
    if (hadSome && document.activeElement === document.body) onNone()
  })
  useEffect(() => {
    if (count === 0) emptied()
  }, [count])
  return (
    <VisuallyHidden>
      <span role="status">{count > 0 ? t('select.count', { count }) : hadSome ? t('select.none') : ''}</span>
    </VisuallyHidden>
  )
}
