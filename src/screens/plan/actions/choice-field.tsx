import { type ComponentProps, useEffect, useEffectEvent, useRef, useState } from 'react'
import { SelectField } from '@/components/select-field'
import { afterPaint } from '@/state/after-paint'

interface Props extends Omit<ComponentProps<typeof SelectField>, 'onChange'> {
  readonly onKeep: (value: string) => void
}

/**
 * A choice that is seen at once and kept right after: what follows from it in the plan takes a slow machine longer than
 * one should wait to see what one chose.
 */
export function ChoiceField({ value, onKeep, ...field }: Props) {
  const [chosen, setChosen] = useState<string | null>(null)
  const unkept = useRef<string | null>(null)
  const keep = useEffectEvent(() => {
    const choice = unkept.current
    if (choice === null) return
    unkept.current = null
    setChosen(null)
    onKeep(choice)
  })
  useEffect(() => {
    if (chosen !== null) afterPaint(() => keep())
  }, [chosen])
  // Whoever leaves within the frame, by a key or by closing the window, has chosen all the same.
  useEffect(() => {
    const leave = (): void => keep()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      keep()
    }
  }, [])
  const choose = (choice: string): void => {
    unkept.current = choice
    setChosen(choice)
  }
  return <SelectField {...field} value={chosen ?? value} onChange={choose} />
}
