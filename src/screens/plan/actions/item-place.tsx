import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import type { SectionInput } from '@/core/document/section'
import type { EditedItem } from '@/core/plan/apply-edits'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { itemEdited } from '@/state/edits'
import { EDITOR_HEADING } from './editor-heading'
import styles from './item-editor.module.css'
import { useMoving } from './use-moving'

interface Props {
  readonly saved: SavedPlan
  readonly input: SectionInput
  readonly item: EditedItem
}

/** Up and down in the short list; what stands outside it can be taken in. */
export function ItemPlace({ saved, input, item }: Props) {
  const { t } = useTranslation('workspace')
  const moving = useMoving(saved.id, input)
  const ids = input.priority.map((each) => each.id)
  const at = ids.indexOf(item.id)
  function add(): void {
    itemEdited(saved.id, item.id, { decision: 'planned' })
    // The button gives way to those for the place in the list.
    document.getElementById(EDITOR_HEADING)?.focus()
  }
  if (at < 0) {
    if (item.edit.decision !== undefined) return null
    return (
      <div className={styles.place}>
        <Button kind="quiet" onClick={add}>
          <Icon name="add" /> {t('place.add')}
        </Button>
        {Object.keys(item.edit).length > 0 && <p className={styles.quiet}>{t('place.hint')}</p>}
      </div>
    )
  }
  return (
    <div className={styles.place} role="group" aria-label={t('place.heading')}>
      <Button kind="plain" aria-disabled={at === 0} onClick={() => moving.step(item.id, -1, ids, false)}>
        <Icon name="up" /> {t('place.up')}
      </Button>
      <Button
        kind="plain"
        aria-disabled={at === ids.length - 1}
        onClick={() => moving.step(item.id, 1, ids, false)}
      >
        <Icon name="down" /> {t('place.down')}
      </Button>
    </div>
  )
}
