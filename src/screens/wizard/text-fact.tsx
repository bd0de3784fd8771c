import { TextField } from '@/components/text-field'
import { useDraft } from '@/components/use-draft'

interface Props {
  readonly label: string
  readonly hint: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
}

export function TextFact({ label, hint, value, onChange }: Props) {
  const { draft, setDraft, flush } = useDraft(value, onChange)
  return (
    <TextField
      label={label}
      hint={hint}
      value={draft}
      maxLength={10_000}
      autoComplete="off"
      onChange={setDraft}
      onBlur={flush}
      isLarge
    />
  )
}
