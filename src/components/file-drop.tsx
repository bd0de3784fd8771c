import { type DragEvent, type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { buttonClass } from './button'
import { Icon } from './icon'
import styles from './file-drop.module.css'

interface Props {
  readonly label: string
  /** File name ends and types, as for an input. */
  readonly accept: string
  /** The others are those chosen or dropped together with the file, where it `takesMany`. */
  readonly onFile: (file: File, others: readonly File[]) => void
  readonly takesMany?: boolean
  readonly children?: ReactNode
  /** What came of the last file, where that is said above the button: it pushes the button down, which stays in sight. */
  readonly outcome?: object | null
}

/** A file by button or by drop. The same file can be chosen twice in a row. */
export function FileDrop({ label, accept, onFile, takesMany = false, children, outcome }: Props) {
  const id = useId()
  const [isOver, setIsOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)

  function take(field: HTMLInputElement): void {
    // A list of its own: the field's is emptied with it.
    const files = [...(field.files ?? [])]
    field.value = ''
    hand(files)
  }

  function hand([file, ...others]: readonly File[]): void {
    if (file) onFile(file, takesMany ? others : [])
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
    hand([...event.dataTransfer.files])
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
          multiple={takesMany}
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
