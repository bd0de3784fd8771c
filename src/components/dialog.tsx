import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { Icon } from './icon'
import { VisuallyHidden } from './visually-hidden'
import styles from './dialog.module.css'

interface Props {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The browser's own dialog: it holds the focus, closes on Escape and gives the focus back. */
export function Dialog({ title, isOpen, onClose, children }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal()
    if (!isOpen && dialog.current?.open) dialog.current.close()
  }, [isOpen])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onClose={() => {
        if (isOpen) onClose()
      }}
    >
      {isOpen ? (
        <div className={styles.inside}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          {children}
          {/* Last, so that opening puts the focus on what the dialog is for. */}
          <button type="button" className={styles.close} onClick={onClose}>
            <Icon name="close" />
            <VisuallyHidden>{t('components.close')}</VisuallyHidden>
          </button>
        </div>
      ) : null}
    </dialog>
  )
}
