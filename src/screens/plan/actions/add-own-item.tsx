import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { ChoiceList } from '@/components/choice-list'
import { Dialog } from '@/components/dialog'
import { isolated } from '@/i18n/isolated'
import { TextField } from '@/components/text-field'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { type Risk, RISKS } from '@/core/questionnaire/vocabulary'
import { announced } from '@/state/announcements'
import { begunItemClosed, itemBegun, useBegunItem } from '@/state/begun-items'
import { ownItemAdded } from '@/state/edits'
import { newOwnId } from '@/state/new-plan'
import styles from './item-editor.module.css'
import { PrincipleField } from './principle-field'

interface Props {
  readonly saved: SavedPlan
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onAdded: (id: string) => void
}

/**
 * A new action needs a name and its principle; risks let it count for more, all else is filled in beside the list. What was
 * typed is there again where the dialog was closed over it, by Escape for one; “Cancel” gives it up.
 */
export function AddOwnItem({ saved, isOpen, onClose, onAdded }: Props) {
  const { t } = useTranslation('workspace')
  return (
    <Dialog title={t('own.dialog')} isOpen={isOpen} onClose={onClose}>
      <AddForm saved={saved} onClose={onClose} onAdded={onAdded} />
    </Dialog>
  )
}

/** The strength of an action that nobody has graded yet: it matters. */
const USUAL_STRENGTH = 2

function AddForm({ saved, onClose, onAdded }: Omit<Props, 'isOpen'>) {
  const { t } = useTranslation(['workspace', 'taxonomy'])
  const { title, principle, risks } = useBegunItem(saved.id)
  const [isTried, setIsTried] = useState(false)
  const isUntitled = title.trim() === ''
  const form = useRef<HTMLFormElement>(null)

  function add(event: FormEvent): void {
    event.preventDefault()
    setIsTried(true)
    if (isUntitled) return form.current?.querySelector('input')?.focus()
    if (principle === undefined) return form.current?.querySelector('select')?.focus()
    const id = newOwnId()
    const strengths = RISKS.filter((risk) => risks.includes(risk)).map((risk) => [risk, USUAL_STRENGTH])
    ownItemAdded(saved.id, {
      id,
      title: title.trim(),
      principle,
      risks: Object.fromEntries(strengths),
      edit: {},
    })
    announced(t('own.added', { title: isolated(title.trim()) }))
    begunItemClosed(saved.id)
    onClose()
    onAdded(id)
  }

  function giveUp(): void {
    begunItemClosed(saved.id)
    onClose()
  }

  return (
    <form className={styles.form} onSubmit={add} ref={form}>
      <TextField
        label={t('own.title')}
        value={title}
        error={isTried && isUntitled ? t('own.titleMissing') : undefined}
        onChange={(typed) => itemBegun(saved.id, { title: typed })}
      />
      <PrincipleField
        value={principle}
        isMissing={isTried && principle === undefined}
        onChange={(each) => itemBegun(saved.id, { principle: each })}
      />
      <ChoiceList
        legend={t('own.risks')}
        hint={t('own.risksHint')}
        kind="many"
        isDense
        choices={RISKS.map((risk: Risk) => ({ id: risk, label: t(`taxonomy:risks.${risk}.name`) }))}
        chosen={risks}
        onChoose={(each) => itemBegun(saved.id, { risks: each })}
      />
      <div className={styles.buttons}>
        <Button kind="main" type="submit">
          {t('own.add')}
        </Button>
        <Button kind="quiet" onClick={giveUp}>
          {t('own.cancel')}
        </Button>
      </div>
    </form>
  )
}
