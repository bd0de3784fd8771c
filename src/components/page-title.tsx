import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from '@/i18n/use-translation'
import { useLocation, useNavigationType } from 'react-router'
import { noteFollowed } from './way-back'

/** Where the app opens, the focus is the browser's own; whoever comes back there has moved. */
let openedAt: string | undefined
let hasMoved = false

interface Props {
  readonly title: string
  /** Shown in place of the title, where it holds user content that must be set apart. */
  readonly children?: ReactNode
  /** As in `PageHeading`. */
  readonly part?: string | undefined
}

/**
 * The page's one h1, also the name of the window. After a move it takes the focus, so that those who listen land where
 * the new page begins; on the way back, the link that was followed from here.
 */
export function PageTitle({ title, children, part }: Props) {
  const { t } = useTranslation()
  const { pathname, key, search } = useLocation()
  const navigation = useNavigationType()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = t('components.pageTitle', { page: title, app: t('app.name') })
  }, [t, title])
  useEffect(() => noteFollowed(key), [key])
  useEffect(() => {
    // The page on which the app opened has this key, and those whose address was typed or kept as a bookmark.
    const isOutside = key === 'default'
    openedAt ??= pathname
    hasMoved ||= !isOutside || pathname !== openedAt
    if (!hasMoved) return
    // A typed address is a new page, though the browser calls it a step in its history; once seen it is one.
    const isTyped = isOutside && window.history.state === null
    if (isTyped) window.history.replaceState({}, '')
    const isBack = navigation === 'POP' && !isTyped
    // On a tour the focus stays on the button that leads on; the tour itself says where one is.
    const isOnTour = new URLSearchParams(search).has('tour')
    if (!isOnTour || isBack) heading.current?.focus({ preventScroll: true })
    if (isBack)
      void import('./focus-followed').then(({ focusFollowed }) => focusFollowed(key, heading.current))
    else {
      window.scrollTo(0, 0)
      // In a window of a few lines, as at 400 %, what stands above fills it.
      heading.current?.scrollIntoView({ block: 'nearest' })
    }
    // Only a move to another page calls for this, not a filter or an opened detail.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname])
  return (
    <h1 ref={heading} tabIndex={-1} aria-describedby={part}>
      {children ?? title}
    </h1>
  )
}
