import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { Icon } from './icon'
import styles from './toggletip.module.css'

interface Props {
  /** The word as it stands in the text. */
  readonly children: ReactNode
  /** What the button is called, "What “exposure” means". It begins or ends with the visible word. */
  readonly label: string
  readonly explanation: ReactNode
}

/**
 * A word that explains itself where it stands: by mouse, finger or key, read out when it opens. The explanation takes
 * room in the text rather than lying over it, so that nothing is hidden at 320 px or at twice the letter size.
 */
export function Toggletip({ children, label, explanation }: Props) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return
    event.stopPropagation()
    event.preventDefault()
    setIsOpen(false)
    button.current?.focus()
  }
  return (
    // Escape is heard from the button inside; the wrapper itself takes no focus.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <span className={styles.tip} onKeyDown={closeOnEscape}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {children}
        <span className={styles.mark}>
          <Icon name="info" />
        </span>
      </button>
      <span id={id} aria-live="polite">
        {isOpen ? <span className={styles.words}>{explanation}</span> : null}
      </span>
    </span>
  )
}
