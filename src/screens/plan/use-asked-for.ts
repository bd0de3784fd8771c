import { type RefObject, useEffect, useRef } from 'react'
import { useNavigationType, useSearchParams } from 'react-router'

/**
 * What a link of another part of the plan asks for by `show` gets the focus: it stands far down, and who came for it
 * need not look for it; of a group of choices the one that is chosen. On the way back, the link that was followed waits.
 */
export function useAskedFor<Element extends HTMLElement>(name: string): RefObject<Element | null> {
  const place = useRef<Element>(null)
  const isAskedFor = useSearchParams()[0].get('show') === name
  const navigation = useNavigationType()
  useEffect(() => {
    const chosen = place.current?.querySelector<HTMLElement>('input:checked')
    if (isAskedFor && navigation === 'PUSH') (chosen ?? place.current)?.focus()
    // Only to come here calls for this, not what is done here.
  }, [isAskedFor])
  return place
}
