import { type DragEvent, type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { buttonClass } from './button'
import { Icon } from './icon'
import styles from './file-drop.module.css'

interface Props {
  readonly label: string
  /** File name ends and types, as for an input. */
  readonly accept: string
  readonly onFile: (file: File) => void
  readonly children?: ReactNode
  /** What came of the last file, where that is said above the button: it pushes the button down, which stays in sight. */
  readonly outcome?: object | null
}

/** A file by button or by drop. The same file can be chosen twice in a row. */
export function FileDrop({ label, accept, onFile, children, outcome }: Props) {
  const id = useId()
  const [isOver, setIsOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)

  function take({ files }: HTMLInputElement): void {
    const file = files?.[0]
    if (!file || !input.current) return
    input.current.value = ''
    onFile(file)
  }

  // Chosen while the page stood there but the app did not run yet: nobody chooses twice.
  const takeEarly = useEffectEvent(() => input.current && take(input.current))
  useEffect(() => {
    takeEarly()
  }, [])

  useEffect(() => {
    const button = input.current
    if (outcome && document.activeElement === button)
      button?.parentElement?.scrollIntoView({ block: 'nearest' })
  }, [outcome])

  function drop(event: DragEvent): void {
    event.preventDefault()
    setIsOver(false)
    const file = event.dataTransfer.files[0]
    if (file) onFile(file)
  }

  return (
    // Dropping is a shortcut for the mouse; the button inside does the same for everybody.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={isOver ? `${styles.drop} ${styles.over}` : styles.drop}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      {children}
      <div>
        <input
          id={id}
          type="file"
          accept={accept}
          className={styles.input}
          ref={input}
          onChange={(event) => take(event.target)}
        />
        <label htmlFor={id} className={buttonClass('quiet')}>
          <Icon name="upload" />
          {label}
        </label>
      </div>
    </div>
  )
}
