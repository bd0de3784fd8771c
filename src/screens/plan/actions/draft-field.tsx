import { useState } from 'react'
import { TextArea } from '@/components/text-area'
import { TextField } from '@/components/text-field'
import { useDraft } from '@/components/use-draft'

interface Props {
  readonly label: string
  readonly value: string
  readonly onKeep: (text: string) => void
  readonly hint?: string | undefined
  /** Shown once the typing is over: half an address is no mistake yet. */
  readonly error?: string | undefined
  /** Shown where it was left empty and keeps what it had. */
  readonly emptied?: string | undefined
  readonly inputMode?: 'decimal' | 'url' | undefined
  readonly isLong?: boolean
}

/** A text field that keeps itself after a pause and on leaving. */
export function DraftField(props: Props) {
  const { label, value, onKeep, hint, error, emptied, inputMode, isLong = false } = props
  const { draft, setDraft, flush } = useDraft(value, onKeep)
  const [isTyping, setIsTyping] = useState(false)
  const [isEmptied, setIsEmptied] = useState(false)

  /** What is wrong is said on Enter too: whoever presses it is done, and stays in the field. */
  function finish(): void {
    setIsTyping(false)
    setIsEmptied(draft.trim() === '')
    flush()
  }

  const shared = {
    label,
    hint,
    error: isTyping ? undefined : isEmptied ? (emptied ?? error) : error,
    value: draft,
    onChange: (text: string) => {
      setIsTyping(true)
      setDraft(text)
    },
    onBlur: finish,
  }
  if (isLong) return <TextArea {...shared} />
  return (
    <TextField
      {...shared}
      inputMode={inputMode}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish()
      }}
    />
  )
}
