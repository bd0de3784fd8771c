import { useEffect, useState } from 'react'
import { VisuallyHidden } from './visually-hidden'

const QUIET_MS = 900

/**
 * Says a changing figure to those who listen, once it has come to rest; says nothing at first. What no longer holds is
 * taken back at once, so that nobody hears it beside what took its place.
 */
export function LiveText({ text }: { readonly text: string }) {
  const [first] = useState(text)
  const [said, setSaid] = useState('')
  if (text === '' && said !== '') setSaid('')
  useEffect(() => {
    if (text === first && said === '') return
    const timer = setTimeout(() => setSaid(text), QUIET_MS)
    return () => clearTimeout(timer)
  }, [text, first, said])
  return (
    <VisuallyHidden>
      <span role="status">{said}</span>
    </VisuallyHidden>
  )
}
