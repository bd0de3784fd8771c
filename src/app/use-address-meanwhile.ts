import { useLayoutEffect, useState } from 'react'

/**
 * The first drawing is done in short steps, and the router listens only after the last: a link pressed in between is
 * told to it then. To be called above the router.
 */
export function useAddressMeanwhile(): void {
  const [drawnFor] = useState(() => window.location.hash)
  useLayoutEffect(() => {
    if (window.location.hash !== drawnFor)
      window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }))
  }, [drawnFor])
}
