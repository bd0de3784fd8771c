import { type ComponentPropsWithRef, type MouseEvent, useContext, useMemo } from 'react'
import { UNSAFE_NavigationContext as NavigationContext } from 'react-router'

export interface LinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href' | 'target'> {
  /** An address of the app from its root: `/plans/…`. */
  readonly to: string
  /** What the screen there is told besides its address. */
  readonly state?: unknown
}

/**
 * A link to a screen. The router's own is drawn anew with each change of the address, asks the page for its base and runs
 * a dozen hooks: of sixty links in a list an old laptop took 16 ms for each edit.
 */
export function Link({ to, state, onClick, children, ...rest }: LinkProps) {
  const { navigator } = useContext(NavigationContext)
  const href = useMemo(() => navigator.createHref(to), [navigator, to])
  const go = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event)
    if (event.defaultPrevented || !isPlain(event)) return
    event.preventDefault()
    // A link to where one is adds no step to go back.
    const isHere = event.currentTarget.href === window.location.href
    navigator[isHere ? 'replace' : 'push'](to, state)
  }
  return (
    <a {...rest} href={href} onClick={go}>
      {children}
    </a>
  )
}

/** Neither for a new window nor to save it. */
const isPlain = ({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !(metaKey || altKey || ctrlKey || shiftKey)
