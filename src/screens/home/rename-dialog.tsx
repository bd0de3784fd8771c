import { type FormEvent, useState } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Button } from '@/components/button'
import { Dialog } from '@/components/dialog'
import { TitleField } from '@/components/title-field'
import { renamed } from '@/state/user-changes'
import styles from './home.module.css'

interface Props {
  readonly id: string
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
}

export function RenameDialog({ id, title, isOpen, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('home.rename.title')} isOpen={isOpen} onClose={onClose}>
      <RenameForm id={id} title={title} onClose={onClose} />
    </Dialog>
  )
}

function RenameForm({ id, title, onClose }: Omit<Props, 'isOpen'>) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(title)
  const [isRefused, setIsRefused] = useState(false)
  const keep = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const next = typed.trim()
    setIsRefused(next === '')
    if (next === '') return event.currentTarget.querySelector('input')?.focus()
    if (next !== title) renamed(id, next)
    onClose()
  }
  return (
    <form className={styles.form} onSubmit={keep}>
      <TitleField label={t('home.rename.label')} isRefused={isRefused} value={typed} onChange={setTyped} />
      <div className={styles.dialogButtons}>
        <Button kind="main" type="submit">
          {t('home.rename.save')}
        </Button>
        <Button onClick={onClose}>{t('home.rename.cancel')}</Button>
      </div>
    </form>
  )
}
