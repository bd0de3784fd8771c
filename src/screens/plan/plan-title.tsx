import { type FormEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { PageHeading } from '@/components/page-heading'
import { TitleField } from '@/components/title-field'
import type { SavedPlan } from '@/core/plan/saved-plan'
import { renamed } from '@/state/user-changes'
import styles from './plan-header.module.css'
import { planTitle } from '@/state/plan-name'
import { type PlanPart, tabOf } from './plan-tabs'

/** The title, renamed in place. */
export function PlanTitle({ saved, tab }: { readonly saved: SavedPlan; readonly tab: PlanPart }) {
  const { t } = useTranslation(['plan', 'interface'])
  const [isRenaming, setIsRenaming] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const title = planTitle(saved, t)
  const part = useId()
  const partName = t(`tabs.${tabOf(tab)}`)

  function close(): void {
    setIsRenaming(false)
    button.current?.focus()
  }

  return (
    <>
      <div className={styles.title}>
        <PageHeading title={t('page', { tab: partName, title })} part={part}>
          <bdi>{title}</bdi>
        </PageHeading>
        <span id={part} hidden>
          {partName}
        </span>
        <Button
          kind="plain"
          ref={button}
          aria-expanded={isRenaming}
          onClick={() => setIsRenaming(!isRenaming)}
        >
          {t('header.rename')}
        </Button>
      </div>
      {isRenaming && <RenameForm id={saved.id} title={title} onClose={close} />}
    </>
  )
}

interface RenameProps {
  readonly id: string
  readonly title: string
  readonly onClose: () => void
}

function RenameForm({ id, title, onClose }: RenameProps) {
  const { t } = useTranslation('plan')
  const [typed, setTyped] = useState(title)
  const [isRefused, setIsRefused] = useState(false)
  const isCancelled = useRef(false)
  const leave = useEffectEvent(() => {
    const next = typed.trim()
    if (!isCancelled.current && next !== '' && next !== title) renamed(id, next)
  })
  // Whoever goes to another page with a new title typed means it; the last step can be taken back.
  useEffect(() => () => leave(), [])
  useEffect(() => {
    const leaveWindow = (): void => leave()
    window.addEventListener('pagehide', leaveWindow)
    return () => window.removeEventListener('pagehide', leaveWindow)
  }, [])

  function cancel(): void {
    isCancelled.current = true
    onClose()
  }

  function keep(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    const next = typed.trim()
    setIsRefused(next === '')
    if (next === '') return event.currentTarget.querySelector('input')?.focus()
    // It is kept as the form goes.
    onClose()
  }

  return (
    <form className={styles.rename} ref={selectFirstField} onSubmit={keep}>
      <TitleField
        label={t('header.renameLabel')}
        isRefused={isRefused}
        value={typed}
        onChange={setTyped}
        onKeyDown={(event) => event.key === 'Escape' && cancel()}
      />
      <Button type="submit">{t('header.renameDone')}</Button>
      <Button kind="plain" onClick={cancel}>
        {t('header.renameCancel')}
      </Button>
    </form>
  )
}

/** The form comes up because the user asked for it, so the typing can begin at once. */
function selectFirstField(form: HTMLFormElement | null): void {
  const field = form?.querySelector('input')
  field?.focus()
  field?.select()
}
