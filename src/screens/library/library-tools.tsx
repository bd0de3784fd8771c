import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import { TextField } from '@/components/text-field'
import type { Entry } from './entries'
import { FacetFields } from './facet-fields'
import { type Chosen, countChosen, type Facet } from './facets'
import styles from './library-screen.module.css'

interface Props {
  readonly entries: readonly Entry[]
  readonly typed: string
  readonly chosen: Chosen
  readonly isNarrowed: boolean
  readonly onType: (words: string) => void
  readonly onTyped: () => void
  readonly onToggle: (facet: Facet, value: string) => void
  readonly onClear: () => void
}

/** The search field and the facets; on a phone the facets fold away, so that what is found is in sight. */
export function LibraryTools(props: Props) {
  const { entries, typed, chosen, isNarrowed, onType, onTyped, onToggle, onClear } = props
  const { t } = useTranslation('pages')
  const id = useId()
  const tools = useRef<HTMLElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const count = countChosen(chosen)
  // The button goes with what it clears; the focus stays where one would type next.
  const clear = (): void => {
    onClear()
    tools.current?.querySelector('input')?.focus()
  }
  return (
    <search ref={tools} className={styles.tools}>
      <TextField
        label={t('library.find')}
        hint={t('library.findHint')}
        type="search"
        autoComplete="off"
        value={typed}
        onChange={onType}
        onBlur={onTyped}
      />
      {isNarrowed && (
        <Button kind="plain" className={styles.clear} onClick={clear}>
          <Icon name="undo" />
          {t('library.clear')}
        </Button>
      )}
      <div className={styles.fold}>
        <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
          <Icon name="filter" />
          {count === 0 ? t('library.narrow') : t('library.narrowed', { count })}
        </Button>
      </div>
      <div id={id} className={isOpen ? styles.facets : `${styles.facets} ${styles.folded}`}>
        <FacetFields entries={entries} chosen={chosen} onToggle={onToggle} />
      </div>
    </search>
  )
}
