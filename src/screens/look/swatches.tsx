import { Identifier } from './identifier'
import styles from './look.module.css'

/** Grounds with the ink that stands on each. */
const PAIRS = [
  ['paper', 'ink'],
  ['surface', 'ink-2'],
  ['sunk', 'ink-3'],
  ['accent', 'accent-ink'],
  ['accent-soft', 'ink'],
  ['go-soft', 'go'],
  ['limited-soft', 'limited'],
  ['hold-soft', 'hold'],
  ['heat-0', 'heat-ink-0'],
  ['heat-1', 'heat-ink-1'],
  ['heat-2', 'heat-ink-2'],
  ['heat-3', 'heat-ink-3'],
  ['heat-4', 'heat-ink-4'],
  ['surface', 'rs'],
  ['surface', 'ri'],
  ['surface', 'sv'],
] as const

export function Swatches() {
  return (
    <ul className={styles.swatches}>
      {PAIRS.map(([ground, ink]) => (
        <li key={`${ground} ${ink}`} style={{ background: `var(--${ground})`, color: `var(--${ink})` }}>
          <Identifier>{`--${ink}`}</Identifier>
          <Identifier>{`--${ground}`}</Identifier>
        </li>
      ))}
    </ul>
  )
}
