import type { Ref } from 'react'
import { Link } from './link'
import styles from './tabs.module.css'

interface Props {
  readonly ref?: Ref<HTMLElement>
  readonly label: string
  readonly items: readonly { readonly to: string; readonly label: string; readonly isCurrent: boolean }[]
}

/** Parts of one thing, each with its own address: links, not ARIA tabs. */
export function Tabs({ ref, label, items }: Props) {
  return (
    <nav ref={ref} aria-label={label} className={styles.tabs}>
      <ul>
        {items.map((item) => (
          <li key={item.to}>
            <Link to={item.to} aria-current={item.isCurrent ? 'page' : undefined} data-name={item.label}>
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
