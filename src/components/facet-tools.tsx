import { type ReactNode, useId, useRef, useState } from 'react'
import { Button } from './button'
import { type FacetField, FacetFields } from './facet-fields'
import styles from './faceted.module.css'
import { Icon } from './icon'

interface Props {
  readonly words: { readonly narrow: string; readonly clear: string }
  readonly facets: readonly FacetField[]
  readonly isNarrowed: boolean
  readonly onToggle: (facet: string, value: string) => void
  readonly onClear: () => void
  /** A field to search by words, where there is one. */
  readonly children?: ReactNode
}

/** What narrows a list; on a phone the facets fold away, so that what is found is in sight. */
export function FacetTools({ words, facets, isNarrowed, onToggle, onClear, children }: Props) {
  const id = useId()
  const tools = useRef<HTMLElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  // The button goes with what it clears; the focus stays where one would go on choosing.
  const clear = (): void => {
    onClear()
    if (tools.current) focusFirst(tools.current)
  }
  return (
    <search ref={tools} className={styles.tools}>
      {children}
      {isNarrowed && (
        <Button kind="plain" className={styles.clear} onClick={clear}>
          <Icon name="undo" />
          {words.clear}
        </Button>
      )}
      <div className={styles.fold}>
        <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
          <Icon name="filter" />
          {words.narrow}
        </Button>
      </div>
      <div id={id} className={isOpen ? styles.facets : `${styles.facets} ${styles.folded}`}>
        <FacetFields facets={facets} onToggle={onToggle} />
      </div>
    </search>
  )
}

/** The first that takes the focus; what is folded away does not. */
function focusFirst(tools: HTMLElement): void {
  for (const each of tools.querySelectorAll<HTMLElement>('input, button[aria-expanded], summary')) {
    each.focus()
    if (document.activeElement === each) return
  }
}
