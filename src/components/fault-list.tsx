import styles from './fault-list.module.css'

const SHOWN = 20

interface Props {
  /** Where in a file, and what is wrong there. */
  readonly faults: readonly { readonly path: string; readonly what: string }[]
  /** Says how many more there are than are shown. */
  readonly moreWords: (count: number) => string
}

/** The first faults of a file by their path; thousands of them help nobody. */
export function FaultList({ faults, moreWords }: Props) {
  const more = faults.length - SHOWN
  return (
    <>
      <ul className={styles.faults}>
        {faults.slice(0, SHOWN).map(({ path, what }, index) => (
          <li key={index}>
            {path === '' ? null : (
              <>
                <code dir="ltr">{path}</code>{' '}
              </>
            )}
            {what}
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{moreWords(more)}</p> : null}
    </>
  )
}
