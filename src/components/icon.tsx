import styles from './icon.module.css'

const PATHS = {
  add: 'M12 5v14M5 12h14',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  close: 'M6 6l12 12M18 6 6 18',
  copy: 'M9 9h10v10H9zM5 15V5h10',
  down: 'M12 5v14m-6-6 6 6 6-6',
  edit: 'm5 19 1-4L16 5l3 3L9 18zM14 7l3 3',
  error: 'M12 3.5 21 20H3zM12 10v4.5m0 2.6v.4',
  filter: 'M4 6h16M7 12h10M10 18h4',
  forward: 'M5 12h14m-6-6 6 6-6 6',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5m0-9v.5',
  list: 'M9 6h11M9 12h11M9 18h11M4 6h.5M4 12h.5M4 18h.5',
  language: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  remove: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  theme: 'M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18',
  undo: 'M9 6 4 11l5 5M4 11h10a5 5 0 0 1 0 10h-3',
  up: 'M12 19V5m-6 6 6-6 6 6',
  upload: 'M12 15V4M7 9l5-5 5 5M5 20h14',
  warning: 'M12 3.5 21 20H3zM12 10v4.5m0 2.6v.4',
} as const

export type IconName = keyof typeof PATHS
export const ICON_NAMES = Object.keys(PATHS) as IconName[]

/** Icons that point along the line of reading turn with it. */
const POINTING: ReadonlySet<IconName> = new Set(['forward', 'undo'])

interface Props {
  readonly name: IconName
}

/** Beside words, never in their place; so it says nothing itself. */
export function Icon({ name }: Props) {
  const className = POINTING.has(name) ? `${styles.icon} ${styles.pointing}` : styles.icon
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
